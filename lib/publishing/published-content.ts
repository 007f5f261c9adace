import pg, { type Pool } from 'pg'
import type { ContentState } from '#lib/publishing/content-state.ts'
import { listRedirects } from '#lib/publishing/list-redirects.ts'
import type { Redirect } from '#lib/routes/redirects.ts'
import type { Route } from '#lib/routes/routes.ts'

const { DatabaseError } = pg
const undefinedTable = '42P01'

/**
 * What is published: the state of the content and every route, read in one statement, so that they belong together; and the old addresses,
 * read after it. Content that an earlier build kept has none.
 */
export type PublishedContent = { state: ContentState; routes: Route[]; redirects?: Redirect[] }

/** Undefined while the database is still empty. */
export async function findContentState(pool: Pool): Promise<ContentState | undefined> {
  try {
    const { rows } = await pool.query<ContentState>('SELECT database, version::int FROM content_version')
    return rows[0]
  } catch (error) {
    if (error instanceof DatabaseError && error.code === undefinedTable) return undefined
    throw error
  }
}

export async function findPublishedContent(pool: Pool): Promise<PublishedContent | undefined> {
  const { rows } = await pool.query<{ database: string; version: number; routes: Route[] | null }>(`
    SELECT database, version::int, (
      SELECT json_agg(json_build_object(
        'path', routes.path, 'collection', collection, 'id', document_id, 'isCurrent', is_current, 'title', title,
        'publication', publication, 'publishedAt', to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      )) FROM routes JOIN publications USING (collection, document_id) WHERE number = publication
    ) AS routes FROM content_version`)
  const [row] = rows
  if (!row) return undefined
  return { state: { database: row.database, version: row.version }, routes: row.routes ?? [], redirects: await listRedirects(pool) }
}
