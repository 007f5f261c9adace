import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { currentDay, daysRelied } from '#lib/dates.ts'
import { documentCollections } from '#lib/paths.ts'
import { tableOf } from '#lib/publishing/table-of.ts'
import { readableAmong } from '#lib/users/readable.ts'

const collections = [...documentCollections, 'figures', 'helplines'] as const
type Collection = (typeof collections)[number]

export type DueKind = 'page' | 'figure' | 'helpline'

/** What is published and has to be read or checked again. `day` is when it was to be, or of a helpline when it last was; null when never. */
export type Due = { kind: DueKind; collection: Collection; id: string; title: string; day: string | null; owner: string | null }

/** Rows of one page. */
export const pageSize = 25

export async function countDue(req: PayloadRequest): Promise<Record<DueKind, number>> {
  const counts = { page: 0, figure: 0, helpline: 0 }
  const due = await dueTo(req)
  if (!due) return counts
  const { rows } = await adapterOf(req.payload).drizzle.execute(
    sql`SELECT kind, count(*)::integer AS count FROM (${due}) AS due GROUP BY kind`,
  )
  return { ...counts, ...Object.fromEntries(rows.map(({ kind, count }) => [kind, count])) }
}

/** One page, from 1: what has waited longest first, and at the end what nobody has ever checked. */
export async function listDue(page: number, req: PayloadRequest): Promise<{ rows: Due[]; total: number }> {
  const due = await dueTo(req)
  if (!due) return { rows: [], total: 0 }
  const { rows } = await adapterOf(req.payload).drizzle.execute(sql`
    SELECT due.*, coalesce(nullif(users.name, ''), users.email) AS owner, (count(*) OVER ())::integer AS total
    FROM (${due}) AS due LEFT JOIN users ON users.id = owner_id
    ORDER BY day NULLS LAST, title, due.id LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`)
  return { rows: rows.map(asDue), total: Number(rows[0]?.total ?? 0) }
}

function asDue({ kind, collection, id, title, day, owner }: Record<string, unknown>): Due {
  const isDay = typeof day === 'string' || day instanceof Date
  return {
    ...{ kind: kind as DueKind, collection: collection as Collection, id: String(id), title: String(title) },
    ...{ day: isDay ? new Date(day).toISOString() : null, owner: owner === null ? null : String(owner) },
  }
}

/** One statement for the count and the list, so that they agree; none for whoever may read nothing of it. */
async function dueTo(req: PayloadRequest) {
  const readable = await readableAmong(collections, req)
  return readable.length > 0 ? sql.join(readable.map(dueIn), sql` UNION ALL `) : undefined
}

function dueIn(collection: Collection) {
  const { kind, title, day, owner, isDue } = partsOf(collection)
  return sql`SELECT ${kind}::text AS kind, ${collection}::text AS collection, id, ${title} AS title, ${day} AS day, ${owner} AS owner_id
    FROM ${sql.identifier(tableOf(collection))} WHERE _status = 'published' AND deleted_at IS NULL AND ${isDue}`
}

function partsOf(collection: Collection) {
  switch (collection) {
    case 'figures':
      return {
        kind: 'figure',
        title: sql`value || ' ' || counts`,
        day: sql`review_by`,
        owner: sql`owner_id`,
        isDue: hasPassed(sql`review_by`),
      }
    case 'helplines':
      return {
        ...{ kind: 'helpline', title: sql`name`, day: sql`check_on`, owner: sql`check_by_id` },
        isDue: sql`(check_on IS NULL OR ${dayIn(sql`check_on`)} < ${currentDay()}::date - ${daysRelied}::integer)`,
      }
    default:
      return {
        ...{ kind: 'page', title: sql`title`, day: sql`next_review_due`, owner: sql`owner_id` },
        isDue: hasPassed(sql`next_review_due`),
      }
  }
}

type Part = ReturnType<typeof sql>

function hasPassed(day: Part) {
  return sql`${dayIn(day)} < ${currentDay()}::date`
}

function dayIn(instant: Part) {
  return sql`(${instant} AT TIME ZONE 'Europe/London')::date`
}
