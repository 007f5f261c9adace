import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { newestOf } from '#lib/find/newest.ts'
import { type DocumentCollection, paths } from '#lib/paths.ts'
import { tableOf } from '#lib/publishing/table-of.ts'
import { siteUrl } from '#lib/runtime.ts'
import { readableAmong } from '#lib/users/readable.ts'

type Reference = { collection: DocumentCollection; id: string }

/** The whole address at which a page is, or will be once it is published. */
export type SiteAddress = { address: string; isPublished: boolean }

/** Undefined where there is no such page, or whoever asks may not read it. */
export async function findSiteAddress({ collection, id }: Reference, req: PayloadRequest): Promise<SiteAddress | undefined> {
  const [readable] = await readableAmong([collection], req)
  if (!readable) return undefined
  const { rows } = await adapterOf(req.payload).drizzle.execute(
    sql`SELECT address, state FROM (${newestOf(readable)}) AS newest WHERE id = ${id} AND address IS NOT NULL`,
  )
  const [row] = rows
  return row && { address: `${siteUrl()}${row.address}`, isPublished: row.state === 'published' || row.state === 'changed' }
}

/** An address that leads to a page: where it was before, or one that staff keep, which has a form of its own. */
export type OldAddress = { path: string; href: string | undefined }

export async function listOldAddresses({ collection, id }: Reference, req: PayloadRequest): Promise<OldAddress[]> {
  const { rows } = await adapterOf(req.payload).drizzle.execute(sql`
    SELECT path, NULL AS redirect FROM routes WHERE collection = ${collection} AND document_id = ${id} AND NOT is_current
    UNION ALL SELECT "from", redirects.id FROM redirects JOIN redirects_rels AS leads ON leads.parent_id = redirects.id AND leads.path = 'document'
      WHERE ${sql.identifier(`${tableOf(collection)}_id`)} = ${id} AND is_on AND is_gone IS NOT TRUE
    ORDER BY path`)
  return rows.map(({ path, redirect }) => ({ path: String(path), href: redirect ? paths.edit('redirects', String(redirect)) : undefined }))
}
