import type { DocumentCollection } from '#lib/paths.ts'
import { needlessIndexes } from '#lib/routes/indexes.ts'
import { publishedDocuments } from '#lib/starter-content/starter-content.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'

const published = publishedDocuments.map((document) => ({ collection: document.collection, path: pathOf(document), id: pathOf(document) }))
const needless = needlessIndexes(published)

/** Where every page of the starter content is: not a list of nothing or of one, which stands aside. */
export const starterPages = published.map(({ path }) => path).filter((path) => !needless.has(path))

export function countOf(collection: DocumentCollection) {
  return publishedDocuments.filter((document) => document.collection === collection).length
}
