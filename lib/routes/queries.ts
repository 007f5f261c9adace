import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { DocumentCollection } from '#lib/paths.ts'
import { payload } from '#lib/payload.ts'

/** What is published at an address: the document, which publication of it, and when that was, as HTML writes an instant. */
export type PublishedRoute = { collection: DocumentCollection; id: string; publication: number; publishedAt: string }

export async function findPublishedRoute(path: string): Promise<PublishedRoute | undefined> {
  const { rows } = await (await database()).execute(sql`
    SELECT collection, document_id AS id, publication,
      to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt"
    FROM routes JOIN publications USING (collection, document_id)
    WHERE routes.path = ${path} AND is_current AND number = publication`)
  return rows[0] as PublishedRoute | undefined
}

export type Crumb = { label: string; href: string }

/** The published pages above an address, the front page first. */
export async function listCrumbs(path: string): Promise<Crumb[]> {
  const { rows } = await (await database()).execute(sql`
    SELECT CASE path WHEN '/' THEN 'Home' ELSE title END AS label, path AS href FROM routes
    WHERE is_current AND path = ANY(${sql.param(ancestorsOf(path))}::text[]) ORDER BY length(path)`)
  return rows as Crumb[]
}

function ancestorsOf(path: string) {
  const parts = path.split('/').slice(1, -1)
  return ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)].filter((ancestor) => ancestor !== path)
}

async function database() {
  return ((await payload()).db as unknown as PostgresAdapter).drizzle
}
