import { gunzipSync } from 'node:zlib'
import { cutParts, partOf, readParts } from '#lib/delivery/cut-parts.ts'
import { compressPage, type StoredPage } from '#lib/delivery/stored-page.ts'
import { listElements } from '#lib/finishing/markup.ts'

/** Says of an element until when it stands, as an instant in ISO 8601. It can't be in what people wrote: there a quotation mark is an entity. */
const attribute = 'data-until'
const written = new RegExp(` ${attribute}="([^"]+)"`, 'g')

const known = new WeakMap<StoredPage, number[]>()

/** When parts of the page end, in milliseconds since 1970. */
export function endsIn(page: StoredPage): number[] {
  const ends = known.get(page) ?? readEnds(page)
  known.set(page, ends)
  return ends
}

function readEnds({ bodies }: StoredPage) {
  return [...gunzipSync(bodies.gzip).toString().matchAll(written)].map(([, instant = '']) => Date.parse(instant))
}

/** The page without what is over, for when it can't be drawn again. The page itself where nothing is. */
export async function withoutEnded(page: StoredPage, now: number): Promise<StoredPage> {
  if (!endsIn(page).some((end) => end <= now)) return page
  const { text, markup } = readParts(page)
  const ended = listElements(markup).filter(({ attribs }) => Date.parse(attribs[attribute] ?? '') <= now)
  const { bodies: _, ...rest } = page
  return compressPage({ ...rest, body: Buffer.from(cutParts(text, ended.map(partOf))) }, 5)
}
