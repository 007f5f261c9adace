import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, TypedUser } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { type Findable, findableCollections, kindOf } from '#lib/find/kinds.ts'
import { paths } from '#lib/paths.ts'
import { tableOf } from '#lib/publishing/table-of.ts'
import { readableAmong } from '#lib/users/readable.ts'

/** What it is, what it is called as it was last saved, and when this person last changed it: an ISO date. */
export type Changed = { id: string; name: string; title: string; at: string; href: string }

const most = 5

/** The same; undefined when it can't be found out, which takes nothing else away. */
export async function findLastChanged(user: TypedUser, req: PayloadRequest): Promise<Changed[] | undefined> {
  try {
    return await listLastChanged(user, req)
  } catch (err) {
    req.payload.logger.error({ err }, 'The dashboard could not list what was changed last')
    return undefined
  }
}

/** The documents and records that somebody changed last, the newest first, without what was put in the trash. */
export async function listLastChanged({ id: person }: TypedUser, req: PayloadRequest): Promise<Changed[]> {
  const readable = await readableAmong(
    findableCollections.filter((collection) => collection !== 'users'),
    req,
  )
  if (readable.length === 0) return []
  const changed = readable.map((collection) => sql`(${changedIn(collection, person)})`)
  const { rows } = await adapterOf(req.payload).drizzle.execute(
    sql`SELECT * FROM (${sql.join(changed, sql` UNION ALL `)}) AS changed ORDER BY at DESC, id LIMIT ${most}`,
  )
  return rows.map(({ id, name, title, at, collection }) => ({
    ...{ id: String(id), name: String(name), title: String(title) || 'No title yet', at: new Date(String(at)).toISOString() },
    href: paths.edit(String(collection), String(id)),
  }))
}

function changedIn(collection: Findable, person: string) {
  const { name, newest, title } = kindOf(collection)
  const table = sql.identifier(tableOf(collection))
  const prefix = newest === 'version' ? 'version_' : ''
  const columns = sql.join(
    title.map((column) => sql`newest.${sql.identifier(prefix + column)}`),
    sql`, `,
  )
  const shown = sql`SELECT ${collection}::text AS collection, ${name}::text AS name, concat_ws(' ', ${columns}) AS title`
  if (newest === 'row') {
    const isThere = collection === 'media' ? sql`AND deleted_at IS NULL` : sql``
    return sql`${shown}, id, updated_at AS at FROM ${table} AS newest WHERE changed_by_id = ${person} ${isThere} ORDER BY at DESC LIMIT ${most}`
  }
  const versions = sql.identifier(`_${tableOf(collection)}_v`)
  return sql`${shown}, mine.id, at FROM (
      SELECT live.id, max(made.updated_at) AS at FROM ${versions} AS made JOIN ${table} AS live ON live.id = made.parent_id
      WHERE made.version_changed_by_id = ${person} AND live.deleted_at IS NULL GROUP BY live.id ORDER BY at DESC LIMIT ${most}
    ) AS mine JOIN ${versions} AS newest ON newest.parent_id = mine.id AND newest.latest`
}
