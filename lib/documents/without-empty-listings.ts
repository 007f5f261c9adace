import { listPublished } from '#lib/documents/listings.ts'
import type { SiteDocument } from '#lib/documents/site-document.ts'

/** The document without the lists that have nothing in them now, so that no heading is over nothing. */
export async function withoutEmptyListings<Found extends SiteDocument>(found: Found): Promise<Found> {
  const body = found.document.body ?? []
  const isShown = await Promise.all(
    body.map(async (block) => block.blockType !== 'listing' || (await listPublished(block.of)).items.length > 0),
  )
  return { ...found, document: { ...found.document, body: body.filter((_, place) => isShown[place]) } }
}
