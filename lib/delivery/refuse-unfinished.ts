import { DomUtils, type parseDocument } from 'htmlparser2'

type Document = ReturnType<typeof parseDocument>

/** @throws an Error naming the path and the reason for a document cut short, without a title, or with parts that only React's runtime would fill in. */
export function refuseUnfinished(path: string, html: string, document: Document) {
  const reason = whyUnfinished(html, document)
  if (reason) throw new Error(`${path} can't be stored: ${reason}`)
}

function whyUnfinished(html: string, document: Document) {
  if (!html.trimEnd().endsWith('</html>')) return 'it has no </html> at its end'
  if (!titleOf(document)) return 'there is no title in its head'
  if (hasComment(document, '$!')) return 'a part of it failed to render'
  if (hasComment(document, '$?', '$~') || hasPlaceholder(document)) return 'a part of it was still pending'
  return
}

function titleOf(document: Document) {
  const head = DomUtils.getElementsByTagName('head', document, true, 1)
  return DomUtils.textContent(DomUtils.getElementsByTagName('title', head, true, 1)).trim()
}

function hasComment(document: Document, ...marks: string[]) {
  return DomUtils.find((node) => DomUtils.isComment(node) && marks.includes(node.data), [document], true, 1).length > 0
}

// React's own names: a boundary's place is B:n, a segment's P:n.
function hasPlaceholder(document: Document) {
  const isPlaceholder = (id: string) => id.startsWith('B:') || id.startsWith('P:')
  return DomUtils.getElements({ tag_name: 'template', id: isPlaceholder }, document, true, 1).length > 0
}
