import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '#lib/publishing/transaction.ts'

/**
 * Tells every instance which things that pages show have changed. Call it last in a transaction: the row it locks puts publishing
 * transactions in one order, so that whoever sees version 7 also sees everything that made it 7.
 * @param changed keys of lib/content-keys.ts.
 */
export async function recordChanges(transaction: Transaction, changed: string[]) {
  await transaction.execute(sql`
    WITH moved AS (UPDATE content_version SET version = version + 1 RETURNING version)
    INSERT INTO content_changes (what, version)
    SELECT DISTINCT what, version FROM moved, unnest(${sql.param(changed)}::text[]) AS what
    ON CONFLICT (what) DO UPDATE SET version = excluded.version`)
  await transaction.execute(sql`SELECT pg_notify('content_version', '')`)
}
