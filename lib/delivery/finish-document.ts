import { createHash } from 'node:crypto'
import { DomUtils, parseDocument } from 'htmlparser2'
import { refuseUnfinished } from '#lib/delivery/refuse-unfinished.ts'
import { keptScripts, removeReactMarks, removeRuntime } from '#lib/delivery/remove-runtime.ts'
import { type FindStylesheet, isStylesheet, usedCss } from '#lib/delivery/used-css.ts'

export type FinishOptions = {
  /** Where the page is, for errors. */
  path: string
  css: FindStylesheet
  /** Whether a script with this `src` stays; none does by default. */
  keepScripts?: (src: string) => boolean
}

/** `styleHash` is the one style element's, as the policy wants it: 'sha256-…'; absent when the page uses no CSS. `scripts` are the addresses kept. */
export type FinishedDocument = { html: string; styleHash?: string; scripts: string[] }

type Document = ReturnType<typeof parseDocument>

// Entities stay as React wrote them, both ways, so that text and attributes come out byte for byte.
const asWritten = { decodeEntities: false }

/**
 * Makes of Next's HTML for a content page one that needs nothing else: its runtime removed, the CSS it uses inlined.
 * @throws an Error naming the path and the reason when the document isn't whole or a stylesheet isn't found; such a page must not be stored.
 */
export async function finishDocument(html: string, { path, css, keepScripts = () => false }: FinishOptions): Promise<FinishedDocument> {
  const document = parseDocument(html, asWritten)
  refuseUnfinished(path, html, document)
  removeRuntime(document, keepScripts)
  removeReactMarks(document)
  const style = await inlineCss(path, document, css)
  return { html: render(document), ...(style && { styleHash: hashOf(style) }), scripts: keptScripts(document) }
}

async function inlineCss(path: string, document: Document, css: FindStylesheet) {
  const { text, missing } = await usedCss(render(document), css)
  if (missing.length > 0) throw new Error(`${path} can't be stored: its stylesheet ${missing.join(', ')} was not found`)
  const replaced = DomUtils.getElements({ tag_name: (name) => name === 'style' || name === 'link' }, document, true)
  for (const element of replaced) if (element.name === 'style' || isStylesheet(element.attribs['rel'] ?? '')) DomUtils.removeElement(element)
  if (text) appendStyle(document, text)
  return text
}

function appendStyle(document: Document, text: string) {
  const [head] = DomUtils.getElementsByTagName('head', document, true, 1)
  const [style] = parseDocument(`<style>${text}</style>`, asWritten).children
  if (head && style) DomUtils.appendChild(head, style)
}

function render(document: Document) {
  return DomUtils.getOuterHTML(document, asWritten)
}

function hashOf(style: string) {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`
}
