import type { DocumentCollection } from '#lib/paths.ts'
import type { Config } from '#lib/payload-types.ts'

/** A document with its collection, so that a switch over it knows its fields. */
export type SiteDocument = {
  [Collection in DocumentCollection]: { collection: Collection; document: Config['collections'][Collection] }
}[DocumentCollection]
