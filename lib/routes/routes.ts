import type { DocumentCollection } from '#lib/paths.ts'

/** An address the site knows: where a document is published, or where it once was. */
export type Route = { path: string; collection: DocumentCollection; id: string; isCurrent: boolean; title: string; publishedAt: string }

export type RouteAnswer = { kind: 'page'; route: Route } | { kind: 'moved'; to: string } | { kind: 'unknown' }

/** Every route, in memory, so that an unknown address costs neither a render nor a query. */
export type Routes = {
  answer: (path: string) => RouteAnswer
  /** Where a document is published; undefined when it isn't. */
  pathOf: (document: { collection: DocumentCollection; id: string }) => string | undefined
  /** The routes at which something is published. */
  current: () => Route[]
}

export function routesFrom(list: Route[]): Routes {
  const byPath = new Map(list.map((route) => [route.path, route]))
  const current = list.filter(({ isCurrent }) => isCurrent)
  const byDocument = new Map(current.map((route) => [documentKey(route), route.path]))

  return {
    answer(path) {
      const route = byPath.get(path)
      if (!route) return { kind: 'unknown' }
      if (route.isCurrent) return { kind: 'page', route }
      const to = byDocument.get(documentKey(route))
      return to ? { kind: 'moved', to } : { kind: 'unknown' }
    },
    pathOf: (document) => byDocument.get(documentKey(document)),
    current: () => current,
  }
}

/** The addresses at which something is published that was not, or was not yet, by the earlier routes. */
export function publishedSince(before: Routes, now: Routes) {
  return now
    .current()
    .filter(({ path, publishedAt }) => {
      const answer = before.answer(path)
      return answer.kind !== 'page' || answer.route.publishedAt !== publishedAt
    })
    .map(({ path }) => path)
}

function documentKey({ collection, id }: Pick<Route, 'collection' | 'id'>) {
  return `${collection}:${id}`
}
