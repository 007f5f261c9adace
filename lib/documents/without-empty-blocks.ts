import { listPublished } from '#lib/documents/listings.ts'
import type { SiteDocument } from '#lib/documents/site-document.ts'
import { findSite } from '#lib/site-settings/queries.ts'

/** The document without what would show nothing now, so that no heading is over nothing: lists of nothing, and settings left empty. */
export async function withoutEmptyBlocks<Found extends SiteDocument>(found: Found): Promise<Found> {
  const body = found.document.body ?? []
  const isShown = await Promise.all(body.map(showsSomething))
  return { ...found, document: { ...found.document, body: body.filter((_, place) => isShown[place]) } }
}

async function showsSomething(block: NonNullable<SiteDocument['document']['body']>[number]) {
  switch (block.blockType) {
    case 'listing':
      return (await listPublished(block.of)).items.length > 0
    case 'officeDetails': {
      const site = await findSite()
      return block.details.some((detail) => site?.office[detail])
    }
    default:
      return true
  }
}
