import type { DocumentCollection } from '#lib/paths.ts'
import { publishedDocuments } from '#lib/starter-content/starter-content.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'

/** Where every document of the starter content is published. */
export const starterPages = publishedDocuments.map(pathOf)

export function countOf(collection: DocumentCollection) {
  return publishedDocuments.filter((document) => document.collection === collection).length
}
