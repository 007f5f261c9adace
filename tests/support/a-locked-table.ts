import pg from 'pg'

/** Locks the table of the limits against everybody until it is disposed of. */
export async function aLockedTable(database: string) {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  await client.query('BEGIN; LOCK TABLE rate_limits IN ACCESS EXCLUSIVE MODE')
  return {
    async isHeld() {
      const { rows } = await client.query(
        "SELECT 1 FROM pg_locks WHERE relation = 'rate_limits'::regclass AND mode = 'AccessExclusiveLock' AND granted",
      )
      return rows.length > 0
    },
    async [Symbol.asyncDispose]() {
      await client.query('ROLLBACK')
      await client.end()
    },
  }
}
