import { DomUtils, type parseDocument } from 'htmlparser2'

type Document = ReturnType<typeof parseDocument>
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]
type KeepScripts = (src: string) => boolean

// Data that browsers and search engines read; no browser runs it.
const dataTypes = ['application/ld+json', 'speculationrules']

// What React leaves for its runtime: between texts, around boundaries, activities and forms, and in its preamble.
const reactMarks = [' ', '$', '/$', '&', '/&', 'html', 'head', 'body', 'F!', 'F']

/** Removes every script but data and what `keepScripts` wants, and the links that would load scripts or stylesheets early. */
export function removeRuntime(document: Document, keepScripts: KeepScripts) {
  const scripts = DomUtils.getElementsByTagName('script', document)
  const links = DomUtils.getElementsByTagName('link', document)
  for (const script of scripts) if (!isKept(script, keepScripts)) DomUtils.removeElement(script)
  for (const link of links) if (loadsEarly(link)) DomUtils.removeElement(link)
}

/** Removes React's comments, and the empty hidden element in which Next had its metadata. */
export function removeReactMarks(document: Document) {
  for (const node of DomUtils.find(DomUtils.isComment, [document], true, Infinity)) if (isRemovableMark(node)) DomUtils.removeElement(node)
  for (const element of DomUtils.getElementsByTagName('div', document)) if (isEmptyAndHidden(element)) DomUtils.removeElement(element)
}

/** The addresses of the document's scripts. */
export function keptScripts(document: Document) {
  return DomUtils.getElementsByTagName('script', document).flatMap(({ attribs }) => attribs['src'] ?? [])
}

function isKept({ attribs }: Element, keepScripts: KeepScripts) {
  const { src, type = '' } = attribs
  return src === undefined ? dataTypes.includes(type.toLowerCase()) : keepScripts(src)
}

function loadsEarly({ attribs }: Element) {
  const { rel = '', as = '' } = attribs
  return rel === 'modulepreload' || (rel === 'preload' && (as === 'script' || as === 'style'))
}
