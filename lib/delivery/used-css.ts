import Beasties from 'beasties'
import { DomUtils, parseDocument } from 'htmlparser2'

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

/** What a document can need of its stylesheets and style elements, in one text, and the hrefs of the stylesheets that were not found. */
export async function usedCss(html: string, css: FindStylesheet) {
  // Beasties looks below its container only, so without one around it the html element's own classes would count for nothing.
  const reduced = await new UsedCss(css).process(`<div data-beasties-container>${html}</div>`)
  const document = parseDocument(reduced, { decodeEntities: false })
  return {
    text: DomUtils.textContent(DomUtils.getElementsByTagName('style', document)),
    missing: DomUtils.getElements({ tag_name: 'link', rel: isStylesheet }, document, true).map((link) => link.attribs['href'] ?? ''),
  }
}

/** For the value of a link's `rel`. */
export function isStylesheet(rel: string) {
  return rel.toLowerCase().split(/\s+/).includes('stylesheet')
}

class UsedCss extends Beasties {
  readonly #css: FindStylesheet

  constructor(css: FindStylesheet) {
    super({ allowRules: keptUnjudged, inlineFonts: true, preloadFonts: false, keyframes: 'all', logLevel: 'silent' })
    this.#css = css
  }

  override async getCssAsset(href: string) {
    // An empty text would count as not found.
    return (await this.#css(href))?.concat('\n')
  }

  // Called once the sheet stands inline and before the link would become a preload with a fallback; true means that the link is dealt with.
  override checkInlineThreshold(link: Element, style: Element, sheet: string) {
    const media = link.getAttribute('media')
    if (media) style.textContent = `@media ${media}{${sheet}}`
    link.parentNode?.removeChild(link)
    return true
  }
}
