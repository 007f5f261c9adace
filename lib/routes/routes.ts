import { contentKeys } from '#lib/content-keys.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import { collectionsListedAt, needlessIndexes, pathOfIndex } from '#lib/routes/indexes.ts'
import { likelyPagesAmong } from '#lib/routes/likely-pages.ts'
import { type Redirect, redirectsFrom } from '#lib/routes/redirects.ts'

/** An address the site knows: where a document is published, or where it once was. */
export type Route = {
  path: string
  collection: DocumentCollection
  id: string
  isCurrent: boolean
  title: string
  /** Which publication of the document is published there, counted from 1, and when that was. */
  publication: number
  publishedAt: string
}

type Reference = Pick<Route, 'collection' | 'id'>
/**
 * What an address says by itself. What a publication says is asked for separately, because a page that asks is old once there is a next
 * one.
 */
export type RoutePlace = Reference & Pick<Route, 'path' | 'title'>

/** `leadsOn`: the page there would list this document alone. */
export type RouteAnswer =
  | { kind: 'page'; route: RoutePlace }
  | { kind: 'moved'; to: string }
  | { kind: 'leadsOn'; route: RoutePlace }
  | { kind: 'unknown' }

/**
 * Every route, in memory, so that an unknown address costs neither a render nor a query. What a page being rendered asks is noted. A page
 * that would list nothing is as if it were not published, and one that would list a single document stands aside for it.
 */
export type Routes = {
  answer: (path: string) => RouteAnswer
  /** Where a document is published; undefined when it isn't. */
  pathOf: (document: Reference) => string | undefined
  /** What is published at a path now: its number, and when that was. */
  publicationAt: (path: string) => Pick<Route, 'publication' | 'publishedAt'> | undefined
  /** Whether anything of a collection is published. */
  hasAny: (collection: DocumentCollection) => boolean
  /** Where an old address leads that staff keep (lib/routes/redirects.ts). Ask once nothing is published there. */
  leadsTo: (path: string) => string | undefined
  /** The pages that somebody may have meant who asked for an address that isn't there. */
  likely: (path: string) => RoutePlace[]
  /** The published pages that aren't shown, because they would list nothing or one document alone. */
  standingAside: () => Reference[]
  /** The routes at which something is published. For delivery: it notes nothing about a page being rendered. */
  current: () => Route[]
  /** The addresses of what was published once and isn't now. For delivery too. */
  withdrawn: () => Route[]
}

type Known = { routes: Route[]; redirects?: Redirect[] | undefined; isMainSite?: boolean }

/** @param note is told each key of lib/content-keys.ts that is asked about. */
export function routesFrom({ routes, redirects = [], isMainSite = false }: Known, note: (key: string) => void): Routes {
  const byPath = new Map(routes.map((route) => [route.path, route]))
  const published = routes.filter(({ isCurrent }) => isCurrent)
  const needless = needlessIndexes(published)
  const current = published.filter(({ path }) => !needless.has(path))
  const aside = published.filter(({ path }) => needless.has(path))
  const byDocument = new Map(published.map((route) => [documentKey(route), route.path]))

  function answer(path: string): RouteAnswer {
    note(contentKeys.path(path))
    const route = byPath.get(path)
    if (!route) return { kind: 'unknown' }
    if (!route.isCurrent) return movedTo(pathOf(route))
    noteListed(path)
    if (!needless.has(path)) return { kind: 'page', route }
    const only = needless.get(path)
    return only ? { kind: 'leadsOn', route: only } : { kind: 'unknown' }
  }

  function pathOf(document: Reference) {
    note(contentKeys.address(document))
    const path = byDocument.get(documentKey(document))
    if (path === undefined) return undefined
    noteListed(path)
    return needless.has(path) ? needless.get(path)?.path : path
  }

  /** Whether the page at this path is shown depends on what it would list. */
  function noteListed(path: string) {
    for (const collection of collectionsListedAt(path) ?? []) note(contentKeys.below(pathOfIndex(collection)))
  }

  return {
    answer,
    pathOf,
    publicationAt(path) {
      note(contentKeys.path(path))
      noteListed(path)
      const route = needless.has(path) ? undefined : byPath.get(path)
      if (!route?.isCurrent) return undefined
      note(contentKeys.record(route.collection, route.id))
      return route
    },
    hasAny(collection) {
      note(contentKeys.below(pathOfIndex(collection)))
      return published.some((route) => route.collection === collection)
    },
    leadsTo: redirectsFrom(redirects, { pathOf, isPage: (path) => answer(path).kind === 'page', isMainSite }),
    likely: likelyPagesAmong(current),
    standingAside: () => aside,
    current: () => current,
    withdrawn: () => routes.filter((route) => !byDocument.has(documentKey(route)) && !byPath.get(route.path)?.isCurrent),
  }
}

function movedTo(to: string | undefined): RouteAnswer {
  return to ? { kind: 'moved', to } : { kind: 'unknown' }
}

/** The path above: '/programmes' for '/programmes/drive', and the front page's '' for '/programmes'. */
export function parentOf(path: string) {
  return path.slice(0, path.lastIndexOf('/'))
}

/** The addresses at which something has been published, or published again, since the earlier routes. */
export function publishedSince(before: Routes, now: Routes) {
  return now
    .current()
    .filter(({ path, publishedAt }) => before.publicationAt(path)?.publishedAt !== publishedAt)
    .map(({ path }) => path)
}

function documentKey({ collection, id }: Reference) {
  return `${collection}:${id}`
}
