import Beasties from 'beasties'
import { DomUtils } from 'htmlparser2'
import { listElements, type Markup, readMarkup } from '#lib/delivery/markup.ts'
import { outlineOf } from '#lib/delivery/outline.ts'

/** The text of the stylesheet a `<link>` names by its href, or undefined where there is none. */
export type FindStylesheet = (href: string) => Promise<string | undefined>

// Beasties drops rules it can't judge from the markup at rest, and these are needed when it moves:
const keptUnjudged = [
  // a selector in which a pseudo-class stands alone (`:focus-visible`, `.flow > :not(:first-child) + *`), for it takes pseudo-classes out
  /(?:^|[\s>+~]):/,
  // nested rules
  /&/,
  // what a visitor opens
  /\[open/,
  // its index of classes and ids mistakes a test of the attribute for a name
  /\[(?:class|id)\b/,
]

// GOV.UK Frontend has rules that only old Internet Explorers take, under a media query that is no CSS: `screen` and a null character.
const forInternetExplorer = /@media screen(?:\\0|\uFFFD)[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g

/**
 * What markup can need of its stylesheets and style elements, in one text, and the hrefs of the stylesheets that were not found.
 * Changes the markup in white space between classes alone.
 */
export async function usedCss(markup: Markup, css: FindStylesheet) {
  tidyClasses(markup)
  // Beasties looks below its container only, so without one around it the html element's own classes would count for nothing.
  const html = await new UsedCss(css).process(`<div data-beasties-container>${outlineOf(markup)}</div>`)
  const reduced = readMarkup(html)
  return {
    text: DomUtils.textContent(listElements(reduced, 'style')),
    missing: listStylesheets(reduced).map(({ attribs }) => attribs.href ?? ''),
  }
}

/** The links that load a stylesheet, alternates too. */
export function listStylesheets(markup: Markup) {
  return listElements(markup, 'link').filter(({ attribs: { rel = '' } }) => rel.toLowerCase().split(/\s+/).includes('stylesheet'))
}

// Beasties knows no space between classes but a single one.
function tidyClasses(markup: Markup) {
  for (const { attribs } of listElements(markup)) if (attribs.class) attribs.class = attribs.class.trim().split(/\s+/).join(' ')
}

class UsedCss extends Beasties {
  readonly #css: FindStylesheet

  constructor(css: FindStylesheet) {
    super({ allowRules: keptUnjudged, inlineFonts: true, preloadFonts: false, keyframes: 'all', logLevel: 'silent' })
    this.#css = css
  }

  override async getCssAsset(href: string) {
    // An empty text would count as not found.
    return (await this.#css(href))?.replace(forInternetExplorer, '').concat('\n')
  }

  // Called once the sheet stands inline and before the link would become a preload with a fallback; true means that the link is dealt with.
  override checkInlineThreshold(link: Element, style: Element, sheet: string) {
    const media = link.getAttribute('media')
    if (media) style.textContent = `@media ${media}{${sheet}}`
    link.parentNode?.removeChild(link)
    return true
  }
}
