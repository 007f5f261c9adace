import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'
import type { Transaction } from '#lib/publishing/transaction.ts'

/** Which state of a record the public has; undefined when it has none. */
export type PublicState = { updatedAt: string } | undefined

/**
 * What the public has of a record. Until the transaction ends nobody else changes it, and whoever publishes a page that shows it waits
 * (publish-document.ts).
 */
export async function lockPublicState(transaction: Transaction, collection: CollectionSlug, id: string): Promise<PublicState> {
  const table = sql.identifier(collection.replaceAll('-', '_'))
  const { rows } = await transaction.execute(
    sql`SELECT _status AS status, deleted_at, updated_at::text AS "updatedAt" FROM ${table} WHERE id = ${id} FOR NO KEY UPDATE`,
  )
  return rows[0]?.status === 'published' && !rows[0].deleted_at ? { updatedAt: String(rows[0].updatedAt) } : undefined
}

export function isSamePublicly(one: PublicState, other: PublicState) {
  return one?.updatedAt === other?.updatedAt
}
