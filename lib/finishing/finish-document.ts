import { createHash } from 'node:crypto'
import { DomUtils } from 'htmlparser2'
import { listElements, type Markup, readMarkup, writeMarkup } from '#lib/finishing/markup.ts'
import { putInReserve, takeOutRuntime } from '#lib/finishing/postpone-runtime.ts'
import { refuseUnfinished } from '#lib/finishing/refuse-unfinished.ts'
import { listScripts, removeReactMarks, removeRuntime } from '#lib/finishing/remove-runtime.ts'
import { type FindStylesheet, listStylesheets, usedCss } from '#lib/finishing/used-css.ts'

export type FinishOptions = {
  /** Where the page is, for errors. */
  path: string
  css: FindStylesheet
  /** Whether a script with this `src` stays; none does by default. */
  keepScripts?: (src: string) => boolean
  /** The nonce of a page that is hydrated: it keeps Next's runtime, in reserve until somebody begins to answer. */
  nonce?: string | undefined
}

/** `styleHash` is the one style element's, as the policy wants it: 'sha256-…'; absent when the page uses no CSS. `scripts` are the addresses kept. */
type FinishedDocument = { html: string; styleHash?: string; scripts: string[] }

/**
 * Turns Next's HTML into a page that needs nothing else to be read: its runtime removed or held in reserve, the CSS it uses inlined.
 * @throws an Error naming the path and the reason when the document isn't whole or a stylesheet isn't found; it must not be stored.
 */
export async function finishDocument(
  html: string,
  { path, css, keepScripts = () => false, nonce }: FinishOptions,
): Promise<FinishedDocument> {
  const markup = readMarkup(html)
  refuseUnfinished(path, html, markup)
  const style = nonce ? await postponeRuntime(markup, nonce, { path, css }) : await dropRuntime(markup, keepScripts, { path, css })
  return { html: writeMarkup(markup), ...(style && { styleHash: hashOf(style) }), scripts: listScripts(markup) }
}

async function dropRuntime(markup: Markup, keepScripts: (src: string) => boolean, options: FinishOptions) {
  removeRuntime(markup, keepScripts)
  removeReactMarks(markup)
  return inlineCss(markup, options)
}

async function postponeRuntime(markup: Markup, nonce: string, options: FinishOptions) {
  const runtime = takeOutRuntime(markup)
  const style = await inlineCss(markup, options)
  putInReserve(markup, runtime, nonce)
  return style
}

async function inlineCss(markup: Markup, { path, css }: FinishOptions) {
  const { text, missing } = await usedCss(markup, css)
  if (missing.length > 0) throw new Error(`${path} can't be stored: its stylesheet ${missing.join(', ')} was not found`)
  for (const element of [...listElements(markup, 'style'), ...listStylesheets(markup)]) DomUtils.removeElement(element)
  if (text) appendStyle(markup, text)
  return text
}

function appendStyle(markup: Markup, text: string) {
  const [head] = listElements(markup, 'head')
  const [style] = readMarkup(`<style>${text}</style>`).children
  if (head && style) DomUtils.appendChild(head, style)
}

function hashOf(style: string) {
  return `sha256-${createHash('sha256').update(style).digest('base64')}`
}
