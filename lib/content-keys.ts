import type { DocumentCollection } from '#lib/paths.ts'

type Reference = { collection: DocumentCollection; id: string }

/** What a page can read and a change can name; the same words on both sides, so that a page is old when something it read has changed. */
export const contentKeys = {
  /** One document or record, found or not. */
  record: (collection: string, id: string) => `${collection}:${id}`,
  /** Everything in a collection, or whatever part of it matches a query. */
  list: (collection: string) => collection,
  /** Where a document is published, if it is. */
  address: ({ collection, id }: Reference) => `address:${collection}:${id}`,
  /** What is published at a path, if anything is: the document and its title. */
  path: (path: string) => `path:${path}`,
  /** The pages right below a path: which they are, and their titles. */
  below: (path: string) => `below:${path}`,
  settings: 'settings',
  urgentTopics: 'urgent-topics',
  /** Something that couldn't be read just now, so what is drawn without it isn't kept. No change names it. */
  unread: 'unread',
  /** The day on which a page is drawn. No change names it: it ends by itself. */
  day: 'day',
}

/** What changes with one document or record: itself, and whatever lists its collection. */
export function recordKeys(collection: string, id: string) {
  return [contentKeys.record(collection, id), contentKeys.list(collection)]
}
