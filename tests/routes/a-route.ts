import { documentCollections } from '#lib/paths.ts'
import type { Redirect } from '#lib/routes/redirects.ts'
import { type Route, routesFrom } from '#lib/routes/routes.ts'

/** A document published at a path; what its collection isn't said is read from the path. */
export function aRoute(path: string, fields: Partial<Route> = {}): Route {
  const [first = '', second] = path.split('/').slice(1)
  const collection = documentCollections.find((name) => second && name === first) ?? 'pages'
  return { path, collection, id: `id of ${path}`, isCurrent: true, title: `Title of ${path}`, publication: 1, publishedAt: aDay, ...fields }
}

const aDay = '2026-11-27T09:00:00.000Z'

export function aRedirect(from: string, fields: Partial<Redirect> = {}): Redirect {
  return { from, matches: 'exactly', ...fields }
}

/** Routes, and the keys that were noted since the last look. */
export function routesOf(routes: Route[], redirects: Redirect[] = [], isMainSite = false) {
  let noted: string[] = []
  const found = routesFrom({ routes, redirects, isMainSite }, (key) => noted.push(key))
  function notedSince() {
    const keys = [...new Set(noted)].toSorted()
    noted = []
    return keys
  }
  return { ...found, notedSince }
}
