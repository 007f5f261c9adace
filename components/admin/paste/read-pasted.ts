import { type PastedTable, takeTables } from '#components/admin/paste/pasted-tables.ts'
import { makeWordLists } from '#components/admin/paste/word-lists.ts'

/** What was pasted: what the editor takes, the tables, which go into blocks of their own, and what can’t be taken at all, in words. */
export type Pasted = { html: string; tables: PastedTable[]; leftOut: string[] }

const unseen = 'style, script, meta, link, title, xml, o\\:p:empty'
const leftOut = [
  { what: ['1 picture', 'pictures'], selector: 'img, picture, svg, canvas, video, audio, iframe, object, embed' },
  {
    what: ['1 footnote', 'footnotes'],
    selector: '[style*="mso-element:footnote" i]:not([style*="footnote-" i]), [style*="mso-element:endnote" i]',
  },
  { what: ['1 comment', 'comments'], selector: '[style*="mso-element:comment" i]:not([style*="comment-" i])' },
] as const
/** What leads to a footnote or comment, and says nothing without it. */
const references =
  'a[href^="#_ftn"], a[href^="#_edn"], a[href^="#_msocom"], .MsoCommentReference, [style*="mso-element:footnote-list" i] hr'
const levels: Record<string, string> = { H1: 'h2', H4: 'h3', H5: 'h3', H6: 'h3' }

/** Reads HTML from Word, Google Docs, LibreOffice or a web page. */
export function readPasted(source: string): Pasted {
  const { body } = new DOMParser().parseFromString(source, 'text/html')
  for (const element of body.querySelectorAll(unseen)) element.remove()
  const counts = leftOut.map(({ what, selector }) => inWords(what, takeAll(body, selector)))
  for (const element of body.querySelectorAll(references)) element.remove()
  makeWordLists(body)
  joinLists(body)
  const tables = takeTables(body)
  for (const heading of body.querySelectorAll('h1, h4, h5, h6, .MsoTitle')) rename(heading, levels[heading.tagName] ?? 'h2')
  for (const anchor of body.querySelectorAll('a')) if (!leadsOut(anchor)) anchor.replaceWith(...anchor.childNodes)
  return { html: body.innerHTML, tables, leftOut: counts.filter(Boolean) }
}

function takeAll(root: ParentNode, selector: string) {
  const found = [...root.querySelectorAll(selector)].filter((element) => !element.parentElement?.closest(selector))
  // A picture with no size is a counter of mail programs.
  for (const element of found) element.remove()
  return found.length
}

function inWords([one, several]: readonly [string, string], count: number) {
  return count === 0 ? '' : count === 1 ? one : `${count} ${several}`
}

/** Word on the web makes a list of each item. */
function joinLists(root: ParentNode) {
  for (const wrapper of root.querySelectorAll('.ListContainerWrapper')) wrapper.replaceWith(...wrapper.childNodes)
  for (const list of root.querySelectorAll('ul, ol')) {
    const before = list.previousElementSibling
    if (before?.tagName !== list.tagName || before.parentElement !== list.parentElement) continue
    before.append(...list.childNodes)
    list.remove()
  }
}

function rename(element: Element, name: string) {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}

/** Links into the document that was copied from lead nowhere here. */
function leadsOut(anchor: HTMLAnchorElement) {
  return /^\s*(?:https?:|mailto:|tel:|www\.)/i.test(anchor.getAttribute('href') ?? '')
}
