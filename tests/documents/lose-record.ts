import { query } from '#tests/support/a-database.ts'

/** Removes a record and its versions as only a race or another program can: the admin won't delete what a page shows. No page hears of it. */
export async function loseRecord(databaseUrl: string, collection: string, id: string) {
  const table = collection.replaceAll('-', '_')
  for (const statement of [`DELETE FROM _${table}_v WHERE parent_id = $1`, `DELETE FROM ${table} WHERE id = $1`])
    await query(databaseUrl, statement, [id])
}
