import { type DocumentCollection, documentCollections } from '#lib/paths.ts'

type Place = { path: string; collection: DocumentCollection; id: string }

/** What the page at an address lists, by the address: the page at `/programmes` lists the programmes, and that at `/partnerships` boards too. */
const listedAt: ReadonlyMap<string, DocumentCollection[]> = new Map(
  documentCollections
    .filter((collection) => collection !== 'pages')
    .map((collection) => [pathOfIndex(collection), collection === 'partnerships' ? ['partnerships', 'boards'] : [collection]]),
)

/** Where the page that lists a collection stands. */
export function pathOfIndex(collection: DocumentCollection) {
  return `/${collection}`
}

/** The collections that the page at a path lists; undefined for any other page. */
export function collectionsListedAt(path: string) {
  return listedAt.get(path)
}

/**
 * The published pages that would list nothing, or one document alone: by their path, the document that each leads on to, if there is one.
 * Nobody needs a list of one, and a list of nothing says only that something is missing.
 */
export function needlessIndexes<Published extends Place>(published: Published[]): ReadonlyMap<string, Published | undefined> {
  const byCollection = Map.groupBy(published, ({ collection }) => collection)
  const indexes = published.flatMap(({ collection, path }) => {
    const listed = collection === 'pages' ? listedAt.get(path) : undefined
    const items = listed?.flatMap((name) => byCollection.get(name) ?? [])
    return items && items.length < 2 ? [[path, items[0]] as const] : []
  })
  return new Map(indexes)
}
