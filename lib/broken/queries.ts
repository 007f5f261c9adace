import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import type { FailedWork } from '#lib/failures/failed-work.ts'
import { type DocumentCollection, documentCollections } from '#lib/paths.ts'
import { tableOf } from '#lib/publishing/table-of.ts'
import { readableAmong } from '#lib/users/readable.ts'

/** Something that should have happened by itself and didn’t. */
export type NotDone = { id: string; what: FailedWork; why: string; at: string }

/** A published page that is to show so many records that aren’t published any more, or lead to pages that were deleted. */
export type PageWithGaps = { collection: DocumentCollection; id: string; title: string; path: string; gaps: number }

export async function countBroken(req: PayloadRequest): Promise<{ notDone: number; withGaps: number }> {
  const [{ totalDocs }, gaps] = await Promise.all([req.payload.count({ collection: 'failures', overrideAccess: false, req }), gapsTo(req)])
  if (!gaps) return { notDone: totalDocs, withGaps: 0 }
  const { rows } = await adapterOf(req.payload).drizzle.execute(sql`SELECT count(*)::integer AS count FROM (${gaps}) AS gaps`)
  return { notDone: totalDocs, withGaps: Number(rows[0]?.count) }
}

export async function listBroken(req: PayloadRequest): Promise<{ notDone: NotDone[]; withGaps: PageWithGaps[] }> {
  const [{ docs }, withGaps] = await Promise.all([
    req.payload.find({ collection: 'failures', sort: '-createdAt', pagination: false, depth: 0, overrideAccess: false, req }),
    listWithGaps(req),
  ])
  return { notDone: docs.map(({ id, what, why, due, createdAt }) => ({ id, what, why, at: due ?? createdAt })), withGaps }
}

async function listWithGaps(req: PayloadRequest): Promise<PageWithGaps[]> {
  const gaps = await gapsTo(req)
  if (!gaps) return []
  const { rows } = await adapterOf(req.payload).drizzle.execute(sql`SELECT * FROM (${gaps}) AS gaps ORDER BY path`)
  return rows.map(({ collection, id, title, path, gaps: count }) => ({
    ...{ collection: collection as DocumentCollection, id: String(id), title: String(title), path: String(path), gaps: Number(count) },
  }))
}

const records = ['figures', 'helplines', 'organisations', 'offices', 'office_holders'] as const

// A block’s relations stand at its top, or in one of its rows. Running text has none, and is most of what is stored.
const idsInBlocks = `$[*] ? (@.blockType != "text").*[*].**{0 to 2} ? (@.type() == "string" && @ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")`

/** One statement for the count and the list, so that they agree; none for whoever may read nothing of it. */
async function gapsTo(req: PayloadRequest) {
  const readable = await readableAmong(documentCollections, req)
  if (readable.length === 0) return undefined
  const named = readable.map(
    (collection) => sql`SELECT ${collection}::text AS collection, id AS document_id, record #>> '{}' AS record
      FROM ${sql.identifier(tableOf(collection))}, jsonb_path_query(body, ${idsInBlocks}::jsonpath) AS record
      WHERE _status = 'published' AND deleted_at IS NULL`,
  )
  const published = records.map((table) => sql`SELECT id FROM ${sql.identifier(table)} WHERE _status = 'published' AND deleted_at IS NULL`)
  // Of a page that isn’t published, whoever withdrew it said where people go instead; and one may wait for its day.
  const kept = ['media', ...documentCollections.map(tableOf)].map(
    (table) => sql`SELECT id FROM ${sql.identifier(table)} WHERE deleted_at IS NULL`,
  )
  return sql`
    SELECT collection, document_id AS id, routes.title, path, count(DISTINCT record)::integer AS gaps
    FROM (${sql.join(named, sql` UNION ALL `)}) AS named JOIN routes USING (collection, document_id)
    WHERE is_current AND record::uuid NOT IN (${sql.join([...published, ...kept], sql` UNION ALL `)})
    GROUP BY collection, document_id, routes.title, path`
}
