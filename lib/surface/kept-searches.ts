import { LRUCache } from 'lru-cache'
import type { StoredPage } from '#lib/delivery/stored-page.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { readQuery } from '#lib/search/query.ts'

export type SearchAsked = { typed: string; kind: DocumentCollection | undefined; page: number }

/** `isMiss`: it found nothing, which is counted each time it is sent. */
export type KeptSearch = { page: StoredPage; isMiss: boolean }

const most = 200
const aMinute = 60_000

/** The answers to searches, for a minute and in memory alone, so that what many look for at once is looked for once. */
const searches = new LRUCache<string, KeptSearch>({ max: most, ttl: aMinute, ttlAutopurge: true })

export function findSearch(asked: SearchAsked) {
  return searches.get(nameOf(asked))
}

/**
 * @param name taken before the search: what is published during it makes the answer old.
 * @param until when it comes out differently by itself, in milliseconds since 1970.
 */
export function keepSearch(name: string, search: KeptSearch, until = Number.POSITIVE_INFINITY) {
  const ttl = Math.min(aMinute, until - Date.now())
  if (ttl > 0) searches.set(name, search, { ttl })
  return search
}

/** For a database that has gone back: it will count the same versions again, for other changes. */
export function forgetSearches() {
  searches.clear()
}

/** Every publish, and every change of what staff keep for searches, makes another version. */
export function nameOf({ typed, kind, page }: SearchAsked) {
  const { database, version } = runtime().content ?? {}
  return JSON.stringify([database, version, readQuery(typed).text, kind, page])
}
