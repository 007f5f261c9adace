import { LRUCache } from 'lru-cache'
import { type Drawn, drawnFrom, isStillTrue, type Present } from '#lib/delivery/page-index.ts'
import type { Made } from '#lib/delivery/pages.ts'
import { compressPage, type StoredPage } from '#lib/delivery/stored-page.ts'

/** Finished answers by a name of their own, in memory alone. The least asked for are forgotten. */
export type KeptAnswers = {
  /** Undefined when it isn't kept, or would come out differently now. */
  find: (name: string) => StoredPage | undefined
  /** Makes it and keeps it, unless that is done; whoever asks meanwhile gets the same. */
  make: (name: string, render: () => Promise<Made>) => Promise<StoredPage>
  clear: () => void
}

/** Answers that read what pages read, and are old by the same rule. They are made when they are asked for, and never ahead. */
export function openKeptAnswers({ present, most }: { present: () => Present | undefined; most: number }): KeptAnswers {
  const kept = new LRUCache<string, { page: StoredPage; drawn: Drawn }>({ max: most })
  const underway = new Map<string, Promise<StoredPage>>()

  function find(name: string) {
    const now = present()
    const known = kept.get(name)
    return known && now && isStillTrue(known.drawn, now) ? known.page : undefined
  }

  async function make(name: string, render: () => Promise<Made>) {
    const known = find(name)
    if (known) return known
    const from = present()
    // What began before a publish is not what whoever comes after it waits for.
    const key = `${from?.version} ${name}`
    const promise = underway.get(key) ?? makeAndKeep(name, render, from).finally(() => underway.delete(key))
    underway.set(key, promise)
    return promise
  }

  async function makeAndKeep(name: string, render: () => Promise<Made>, from: Present | undefined) {
    const { reads, until, ...made } = await render()
    const page = await compressPage({ path: name, database: from?.database ?? '', ...made }, 5)
    if (from && !isOvertaken(name, from)) {
      kept.set(name, { page, drawn: drawnFrom(from, { etag: page.etag, reads, until }) })
    }
    return page
  }

  /** What began after a later publish may have been quicker. */
  function isOvertaken(name: string, from: Present) {
    const known = kept.get(name)?.drawn
    return known?.database === from.database && known.version > from.version
  }

  return { find, make, clear: () => kept.clear() }
}
