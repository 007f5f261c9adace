import { DomUtils } from 'htmlparser2'
import { cutParts, type Part, partOf, readParts } from '#lib/delivery/cut-parts.ts'
import { compressPage, type StoredPage } from '#lib/delivery/stored-page.ts'
import { type Element, listElements } from '#lib/finishing/markup.ts'

/**
 * The page without what leads to these addresses, for when it can't be drawn again: an entry of a list or a feed that begins with such a link
 * goes, and a link elsewhere becomes its words, as in a new render. The page itself where there is none.
 * @param isLeading whether an address in the page is one of them.
 */
export async function withoutWithdrawn(page: StoredPage, isLeading: (address: string) => boolean): Promise<StoredPage> {
  const { text, markup } = readParts(page)
  const links = listElements(markup).filter(({ attribs }) => isLeading(attribs.href ?? ''))
  if (links.length === 0) return page
  const { bodies: _, ...rest } = page
  return compressPage({ ...rest, body: Buffer.from(cutParts(text, links.flatMap(partsToRemove))) }, 5)
}

const entries = new Set(['li', 'entry', 'item'])

function partsToRemove(link: Element): Part[] {
  const whole = partOf(entryAround(link) ?? link)
  const [first, last] = [link.children.at(0), link.children.at(-1)]
  if (entryAround(link) || !first || !last) return [whole]
  return [
    { from: whole.from, to: partOf(first).from },
    { from: partOf(last).to, to: whole.to },
  ]
}

/** A line of running text that mentions it further on still says something without the link. */
function entryAround(link: Element) {
  for (let above = link.parent; above; above = above.parent) {
    if (!('name' in above) || !entries.has(above.name)) continue
    const words = DomUtils.textContent(above).trimStart()
    return above.name !== 'li' || words.startsWith(DomUtils.textContent(link).trimStart()) ? above : undefined
  }
  return undefined
}
