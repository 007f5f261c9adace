import { DomUtils } from 'htmlparser2'
import { type Comment, type Element, isText, listComments, listElements, type Markup } from '#lib/finishing/markup.ts'

type KeepScripts = (src: string) => boolean

// Data that browsers and search engines read; no browser runs it.
const dataTypes = ['application/ld+json']

// What React leaves for its runtime: between texts, around boundaries, activities and forms, and in its preamble.
const reactMarks = [' ', '$', '/$', '&', '/&', 'html', 'head', 'body', 'F!', 'F']

/** Removes every script except data and what `keepScripts` wants, and the links that would load scripts or stylesheets early. */
export function removeRuntime(markup: Markup, keepScripts: KeepScripts) {
  for (const script of listElements(markup, 'script')) if (!isKept(script, keepScripts)) DomUtils.removeElement(script)
  removeEarlyLinks(markup)
}

/** Removes the links that would load scripts or stylesheets early. */
export function removeEarlyLinks(markup: Markup) {
  for (const link of listElements(markup, 'link')) if (loadsEarly(link)) DomUtils.removeElement(link)
}

/** Removes React's comments, and the empty hidden element that held Next's metadata. */
export function removeReactMarks(markup: Markup) {
  for (const comment of listComments(markup)) if (isRemovable(comment)) DomUtils.removeElement(comment)
  for (const element of listElements(markup, 'div')) if (isEmptyAndHidden(element)) DomUtils.removeElement(element)
}

/** The addresses of the scripts that are left. */
export function listScripts(markup: Markup) {
  return listElements(markup, 'script').flatMap(({ attribs }) => attribs.src ?? [])
}

function isKept({ attribs }: Element, keepScripts: KeepScripts) {
  const { src, type = '' } = attribs
  return src === undefined ? dataTypes.includes(type.toLowerCase()) : keepScripts(src)
}

function loadsEarly({ attribs }: Element) {
  const { rel = '', as = '' } = attribs
  return rel === 'modulepreload' || (rel === 'preload' && (as === 'script' || as === 'style'))
}

function isRemovable(comment: Comment) {
  return reactMarks.includes(comment.data) && !endsInsideMarkup(comment.prev) && !opensPre(comment)
}

// Without the comment, text after it would complete an entity or a tag.
function endsInsideMarkup(before: Comment['prev']) {
  if (!before || !isText(before)) return false
  return before.data.endsWith('<') || before.data.lastIndexOf('&') > before.data.lastIndexOf(';')
}

// Browsers skip a line feed that comes first in a pre.
function opensPre({ prev, parent }: Comment) {
  return !prev && parent !== null && 'name' in parent && parent.name === 'pre'
}

function isEmptyAndHidden({ attribs, children }: Element) {
  return children.length === 0 && Object.keys(attribs).join() === 'hidden'
}
