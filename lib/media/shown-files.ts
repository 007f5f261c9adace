import pg, { type Pool } from 'pg'

const { DatabaseError } = pg
const notMigratedYet = ['42P01', '42703']

/** A file's name, and its type as it was found in its bytes. */
export type ShownFile = [name: string, type: string]

/**
 * All files that published documents show: as they were uploaded, and in the sizes made of them. The portraits of people on them too, which no
 * publication notes, because people follow one another in an office without one. Undefined while the database is not yet what this build
 * expects.
 */
export async function listShownFiles(pool: Pool): Promise<ShownFile[] | undefined> {
  try {
    const { rows } = await pool.query<{ name: string; type: string }>(`
      SELECT DISTINCT name, coalesce(type, 'application/octet-stream') AS type
      FROM (
        SELECT unnest(shown_media) AS id FROM routes JOIN publications USING (collection, document_id) WHERE is_current AND number = publication
        UNION ALL
        SELECT portrait_id FROM office_holders
        WHERE _status = 'published' AND deleted_at IS NULL AND EXISTS (SELECT 1 FROM search_documents WHERE shows @> ARRAY[office_holders.id])
      ) AS shown
      JOIN media USING (id),
        unnest(ARRAY[filename, sizes_small_filename, sizes_large_filename], ARRAY[mime_type, sizes_small_mime_type, sizes_large_mime_type])
          AS file (name, type)
      WHERE name IS NOT NULL`)
    return rows.map(({ name, type }) => [name, type])
  } catch (error) {
    if (error instanceof DatabaseError && notMigratedYet.includes(error.code ?? '')) return undefined
    throw error
  }
}
