import { query } from '#tests/support/a-database.ts'

/** Removes a record as only a race or another program can: the admin won't delete what a page shows. No page hears of it. */
export async function loseRecord(databaseUrl: string, collection: string, id: string) {
  await query(databaseUrl, `DELETE FROM ${collection.replaceAll('-', '_')} WHERE id = $1`, [id])
}
