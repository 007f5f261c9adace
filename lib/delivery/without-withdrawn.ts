import { gunzipSync } from 'node:zlib'
import { DomUtils, parseDocument } from 'htmlparser2'
import { compressPage, type StoredPage } from '#lib/delivery/stored-page.ts'
import { type Element, listElements } from '#lib/finishing/markup.ts'

/**
 * The page without what leads to these addresses, for when it can't be drawn again: an entry of a list or a feed that begins with such a link
 * goes, and a link elsewhere becomes its words, as in a new render. The page itself where there is none.
 * @param isLeading whether an address in the page is one of them.
 */
export async function withoutWithdrawn(page: StoredPage, isLeading: (address: string) => boolean): Promise<StoredPage> {
  const { bodies, ...rest } = page
  const text = gunzipSync(bodies.gzip).toString()
  const xmlMode = !page.contentType.startsWith('text/html')
  const markup = parseDocument(text, { xmlMode, decodeEntities: false, withStartIndices: true, withEndIndices: true })
  const links = listElements(markup).filter(({ attribs }) => isLeading(attribs.href ?? ''))
  if (links.length === 0) return page
  return compressPage({ ...rest, body: Buffer.from(withoutParts(text, links.flatMap(partsToRemove))) }, 5)
}

/** From the first character to the one after the last. */
type Part = { from: number; to: number }

function withoutParts(text: string, parts: Part[]) {
  let kept = ''
  let at = 0
  for (const { from, to } of parts.toSorted((one, other) => one.from - other.from)) {
    kept += text.slice(at, Math.max(at, from))
    at = Math.max(at, to)
  }
  return kept + text.slice(at)
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

function partOf({ startIndex, endIndex }: Element['children'][number]): Part {
  return { from: startIndex ?? 0, to: (endIndex ?? 0) + 1 }
}
