import type { DocumentCollection } from '#lib/paths.ts'
import { needlessIndexes } from '#lib/routes/indexes.ts'
import { publishedDocuments } from '#lib/starter-content/starter-content.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'

const published = publishedDocuments.map((document) => ({ path: pathOf(document), collection: document.collection, id: pathOf(document) }))
const standAside = needlessIndexes(published)

/** Where every published document of the starter content is found, but for an index that lists nothing or one document alone. */
export const starterPages = published.map(({ path }) => path).filter((path) => !standAside.has(path))

export function countOf(collection: DocumentCollection) {
  return publishedDocuments.filter((document) => document.collection === collection).length
}
