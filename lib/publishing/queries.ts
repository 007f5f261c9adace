import type { CollectionSlug, Payload } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import { type LinkedFrom, listLinkedFrom } from '#lib/publishing/linked-from.ts'
import { isNeverWithdrawnLightly } from '#lib/publishing/refuse-to-unlink.ts'
import { runtime } from '#lib/runtime.ts'

/** What shows a record or leads to a document in public, for whoever is signed in: ask that first. */
export function findLinkedFrom(payload: Payload, document: { collection: CollectionSlug; id: string }): Promise<LinkedFrom[]> {
  return listLinkedFrom(adapterOf(payload).drizzle, document)
}

export type PublishedPage = { collection: DocumentCollection; id: string; title: string; path: string }

/** The published pages, by title; and of one of them where it is and whether its withdrawal is asked twice. */
export function findAmongPublished({ collection, id }: { collection: DocumentCollection; id: string }) {
  const routes = runtime().routes.current()
  const path = routes.find((route) => route.collection === collection && route.id === id)?.path
  const others: PublishedPage[] = routes
    .filter((route) => route.id !== id)
    .map((route) => ({ collection: route.collection, id: route.id, title: route.title, path: route.path }))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en-GB'))
  return { path, others, isAskedTwice: path !== undefined && isNeverWithdrawnLightly(path) }
}
