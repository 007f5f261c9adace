import type { DocumentCollection } from '#lib/paths.ts'

/** Payload's table for a collection; one has another name, because publishes have theirs. */
export function tableOf(collection: DocumentCollection) {
  return collection === 'publications' ? 'publication_documents' : collection
}
