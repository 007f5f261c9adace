import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '#lib/publishing/transaction.ts'

/**
 * Tells every instance that what pages show has changed. Call it last in a transaction: the row it locks puts publishing transactions
 * in one order, so that whoever sees version 7 also sees everything that made it 7.
 */
export async function moveContentVersion(transaction: Transaction) {
  await transaction.execute(sql`UPDATE content_version SET version = version + 1`)
  await transaction.execute(sql`SELECT pg_notify('content_version', '')`)
}
