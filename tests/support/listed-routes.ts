import { needlessIndexes } from '#lib/routes/indexes.ts'
import type { Route } from '#lib/routes/routes.ts'
import { query } from '#tests/support/a-database.ts'

/** Where something is published, but for pages that would list one document or none: nothing is drawn at those. */
export async function listedRoutes(databaseUrl: string) {
  const routes = await query<Pick<Route, 'path' | 'collection' | 'id'>>(
    databaseUrl,
    'SELECT path, collection, document_id AS id FROM routes WHERE is_current ORDER BY path',
  )
  const needless = needlessIndexes(routes)
  return routes.filter(({ path }) => !needless.has(path))
}
