import { sql } from '@payloadcms/db-postgres'
import pg, { type Pool } from 'pg'
import type { Transaction } from '#lib/publishing/transaction.ts'

const { DatabaseError } = pg
const undefinedTable = '42P01'

/** A thing that pages read, by its key (lib/content-keys.ts), and the content version at which it last changed. */
export type ContentChange = { what: string; version: number }

/**
 * Tells every instance what has changed of what pages show. Call it last in a transaction: the row it locks puts publishing transactions
 * in one order, so that whoever sees version 7 also sees everything that made it 7.
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

/** All that changed after a version, or ever. Undefined while the database is not yet what this build expects. */
export async function listChangesSince(pool: Pool, version = 0): Promise<ContentChange[] | undefined> {
  try {
    const { rows } = await pool.query<ContentChange>('SELECT what, version::int FROM content_changes WHERE version > $1', [version])
    return rows
  } catch (error) {
    if (error instanceof DatabaseError && error.code === undefinedTable) return undefined
    throw error
  }
}
