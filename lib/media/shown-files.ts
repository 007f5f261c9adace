import pg, { type Pool } from 'pg'

const { DatabaseError } = pg
const notMigratedYet = ['42P01', '42703']

/**
 * The names of all files that published documents show: as they were uploaded, and in the sizes made of them. Undefined while the database
 * is not yet what this build expects.
 */
export async function listShownFiles(pool: Pool): Promise<string[] | undefined> {
  try {
    const { rows } = await pool.query<{ name: string }>(`
      SELECT DISTINCT name
      FROM (
        SELECT unnest(shown_media) AS id FROM routes JOIN publications USING (collection, document_id) WHERE is_current AND number = publication
      ) AS shown
      JOIN media USING (id), unnest(ARRAY[filename, sizes_small_filename, sizes_large_filename]) AS name
      WHERE name IS NOT NULL`)
    return rows.map(({ name }) => name)
  } catch (error) {
    if (error instanceof DatabaseError && notMigratedYet.includes(error.code ?? '')) return undefined
    throw error
  }
}
