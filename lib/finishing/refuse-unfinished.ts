import { DomUtils } from 'htmlparser2'
import { listComments, listElements, type Markup } from '#lib/finishing/markup.ts'

/** @throws an Error naming the path and the reason for a document cut short, without a title, or with parts that only React's runtime would fill in. */
export function refuseUnfinished(path: string, html: string, markup: Markup) {
  const reason = whyUnfinished(html, markup)
  if (reason) throw new Error(`${path} can't be stored: ${reason}`)
}

function whyUnfinished(html: string, markup: Markup) {
  if (!html.trimEnd().endsWith('</html>')) return 'it has no </html> at its end'
  if (!titleOf(markup)) return 'there is no title in its head'
  const comments = listComments(markup).map(({ data }) => data)
  if (comments.includes('$!')) return 'a part of it failed to render'
  if (comments.includes('$?') || comments.includes('$~') || hasPlaceholder(markup)) return 'a part of it was still pending'
  return
}

function titleOf(markup: Markup) {
  const titles = listElements(markup, 'head').flatMap((head) => listElements(head, 'title'))
  return DomUtils.textContent(titles).trim()
}

// React's own names: a boundary's place is B:n, a segment's P:n.
function hasPlaceholder(markup: Markup) {
  return listElements(markup, 'template').some(({ attribs: { id = '' } }) => id.startsWith('B:') || id.startsWith('P:'))
}
