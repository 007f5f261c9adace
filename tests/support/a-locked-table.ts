import pg from 'pg'

/** Locks a table against everybody until it is disposed of. */
export async function aLockedTable(database: string, table: string) {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`)
  return {
    async isHeld() {
      const { rows } = await client.query(
        "SELECT 1 FROM pg_locks WHERE relation = $1::regclass AND mode = 'AccessExclusiveLock' AND granted",
        [table],
      )
      return rows.length > 0
    },
    async [Symbol.asyncDispose]() {
      await client.query('ROLLBACK')
      await client.end()
    },
  }
}
