import { createHash } from 'node:crypto'
import Beasties from 'beasties'
import { DomUtils } from 'htmlparser2'
import { LRUCache } from 'lru-cache'
import { seenBy } from '#lib/finishing/attribute-tests.ts'
import { listElements, type Markup, readMarkup } from '#lib/finishing/markup.ts'
import { outlineOf, type SeenAs } from '#lib/finishing/outline.ts'

/** The text of the stylesheet that a `<link>` names by its href, or undefined if there isn't one. */
export type FindStylesheet = (href: string) => Promise<string | undefined>

// Beasties drops rules it can't judge from the markup at rest, but these are needed once it is used:
const keptUnjudged = [
  // selectors with a pseudo-class on its own (`:focus-visible`, `.flow > :not(:first-child) + *`), because it takes pseudo-classes out
  /(?:^|[\s>+~]):/,
  // nested rules
  /&/,
  // what a visitor opens
  /\[open/,
  // tests of the class or id attribute, which its index of classes and ids mistakes for names
  /\[(?:class|id)\b/,
]

// GOV.UK Frontend has rules that only old Internet Explorers take, under a media query that isn't CSS: `screen` and a null character.
const forInternetExplorer = /@media screen(?:\\0|\uFFFD)[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g

// Judging takes most of a render's time, and markup that differs only in its words needs the same CSS.
const judged = new LRUCache<string, UsedCss>({ max: 500 })
const rulesRead = new LRUCache<string, { hash: string; seenAs: SeenAs }>({ max: 50 })

type UsedCss = { text: string; missing: string[] }

/**
 * The CSS that markup can need from its stylesheets and style elements, as one text, and the hrefs of stylesheets that weren't found.
 * Changes only the white space between classes in the markup.
 */
export async function usedCss(markup: Markup, css: FindStylesheet): Promise<UsedCss> {
  tidyClasses(markup)
  const sheets = await Promise.all(listStylesheets(markup).map(({ attribs }) => css(attribs.href ?? '')))
  const rules = [...sheets, ...listElements(markup, 'style').map((style) => DomUtils.textContent(style))].join('\n')
  const { hash, seenAs } = read(rules)
  const outline = outlineOf(markup, seenAs)
  const key = hashOf(outline, hash)
  const used = judged.get(key) ?? (await judge(outline, css))
  if (used.missing.length === 0) judged.set(key, used)
  return used
}

async function judge(outline: string, css: FindStylesheet) {
  // Beasties only looks below its container, so without one around it the html element's own classes would count for nothing.
  const html = await new Judge(css).process(`<div data-beasties-container>${outline}</div>`)
  const reduced = readMarkup(html)
  return {
    // A copy: a string cut out of another keeps all of it in memory, and here it would stay there.
    text: Buffer.from(DomUtils.textContent(listElements(reduced, 'style'))).toString(),
    missing: listStylesheets(reduced).map(({ attribs }) => attribs.href ?? ''),
  }
}

function read(rules: string) {
  const known = rulesRead.get(rules)
  if (known) return known
  const reading = { hash: hashOf(rules), seenAs: seenBy(rules) }
  rulesRead.set(rules, reading)
  return reading
}

function hashOf(...texts: string[]) {
  return texts.reduce((hash, text) => hash.update(text), createHash('sha256')).digest('base64')
}

/** The links that load a stylesheet, alternates too. */
export function listStylesheets(markup: Markup) {
  return listElements(markup, 'link').filter(({ attribs: { rel = '' } }) => rel.toLowerCase().split(/\s+/).includes('stylesheet'))
}

// Beasties only understands a single space between classes.
function tidyClasses(markup: Markup) {
  for (const { attribs } of listElements(markup)) if (attribs.class) attribs.class = attribs.class.trim().split(/\s+/).join(' ')
}

class Judge extends Beasties {
  readonly #css: FindStylesheet

  constructor(css: FindStylesheet) {
    super({ allowRules: keptUnjudged, inlineFonts: true, preloadFonts: false, keyframes: 'all', logLevel: 'silent' })
    this.#css = css
  }

  override async getCssAsset(href: string) {
    // An empty text would count as not found.
    return (await this.#css(href))?.replace(forInternetExplorer, '').concat('\n')
  }

  // Called once the sheet is inline and before the link would become a preload with a fallback; true means that the link is dealt with.
  override checkInlineThreshold(link: Element, style: Element, sheet: string) {
    const media = link.getAttribute('media')
    if (media) style.textContent = `@media ${media}{${sheet}}`
    link.parentNode?.removeChild(link)
    return true
  }
}
