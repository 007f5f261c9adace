import pg, { type Pool } from 'pg'

const { DatabaseError } = pg
const undefinedTable = '42P01'

/** A thing that pages read, by its key (lib/content-keys.ts), and the content version at which it last changed. */
export type ContentChange = { what: string; version: number }

/** Everything that changed after a version, or ever. Undefined while the database is not yet what this build expects. */
export async function listChangesSince(pool: Pool, version = 0): Promise<ContentChange[] | undefined> {
  try {
    const { rows } = await pool.query<ContentChange>('SELECT what, version::int FROM content_changes WHERE version > $1', [version])
    return rows
  } catch (error) {
    if (error instanceof DatabaseError && error.code === undefinedTable) return undefined
    throw error
  }
}
