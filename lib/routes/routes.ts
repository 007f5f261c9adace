import { contentKeys } from '#lib/content-keys.ts'
import type { DocumentCollection } from '#lib/paths.ts'

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

export type RouteAnswer = { kind: 'page'; route: RoutePlace } | { kind: 'moved'; to: string } | { kind: 'unknown' }

/** Every route, in memory, so that an unknown address costs neither a render nor a query. What a page being rendered asks is noted. */
export type Routes = {
  answer: (path: string) => RouteAnswer
  /** Where a document is published; undefined when it isn't. */
  pathOf: (document: Reference) => string | undefined
  /** The pages right below a path, in no particular order. */
  below: (path: string) => RoutePlace[]
  /** What is published at a path now: its number, and when that was. */
  publicationAt: (path: string) => Pick<Route, 'publication' | 'publishedAt'> | undefined
  /** The routes at which something is published. For delivery: it notes nothing about a page being rendered. */
  current: () => Route[]
}

/** @param note is told each key of lib/content-keys.ts that is asked about. */
export function routesFrom(list: Route[], note: (key: string) => void): Routes {
  const byPath = new Map(list.map((route) => [route.path, route]))
  const current = list.filter(({ isCurrent }) => isCurrent)
  const byDocument = new Map(current.map((route) => [documentKey(route), route.path]))
  const byParent = Map.groupBy(current, ({ path }) => parentOf(path))

  function pathOf(document: Reference) {
    note(contentKeys.address(document))
    return byDocument.get(documentKey(document))
  }

  return {
    answer(path) {
      note(contentKeys.path(path))
      const route = byPath.get(path)
      if (!route) return { kind: 'unknown' }
      if (route.isCurrent) return { kind: 'page', route }
      const to = pathOf(route)
      return to ? { kind: 'moved', to } : { kind: 'unknown' }
    },
    pathOf,
    below(path) {
      note(contentKeys.below(path))
      return byParent.get(path) ?? []
    },
    publicationAt(path) {
      note(contentKeys.path(path))
      const route = byPath.get(path)
      if (!route?.isCurrent) return undefined
      note(contentKeys.record(route.collection, route.id))
      return route
    },
    current: () => current,
  }
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
