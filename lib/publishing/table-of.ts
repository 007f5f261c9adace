import type { CollectionSlug } from 'payload'

/** Payload's table for a collection; one has another name, because publishes have theirs. */
export function tableOf(collection: CollectionSlug) {
  return collection === 'publications' ? 'publication_documents' : collection.replaceAll('-', '_')
}
