import { query } from '#tests/support/a-database.ts'

/** Takes a record away as only a race or another program can: what a page shows is not deleted in the admin. No page hears of it. */
export async function loseRecord(databaseUrl: string, collection: string, id: string) {
  await query(databaseUrl, `DELETE FROM ${collection.replaceAll('-', '_')} WHERE id = $1`, [id])
}
