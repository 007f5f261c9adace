import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'
import { tableOf } from '#lib/publishing/table-of.ts'
import type { Transaction } from '#lib/publishing/transaction.ts'

/** Which state of a record the public has; undefined when it has none. */
export type PublicState = { updatedAt: string; phone: string | null } | undefined

/**
 * What the public has of a record. Until the transaction ends nobody else changes it, and whoever publishes a page that shows it waits
 * (publish-document.ts).
 */
export async function lockPublicState(transaction: Transaction, collection: CollectionSlug, id: string): Promise<PublicState> {
  const { rows } = await transaction.execute(sql`
    SELECT _status AS status, deleted_at, updated_at::text AS "updatedAt", to_jsonb(record)->>'phone' AS phone
    FROM ${sql.identifier(tableOf(collection))} AS record WHERE id = ${id} FOR NO KEY UPDATE`)
  const [row] = rows
  if (row?.status !== 'published' || row.deleted_at) return undefined
  return { updatedAt: String(row.updatedAt), phone: row.phone === null ? null : String(row.phone) }
}

export function isSamePublicly(one: PublicState, other: PublicState) {
  return one?.updatedAt === other?.updatedAt
}
