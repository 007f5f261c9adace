import pg, { type Pool } from 'pg'
import { type DocumentCollection, documentCollections } from '#lib/paths.ts'
import { tableOf } from '#lib/publishing/table-of.ts'
import type { Redirect } from '#lib/routes/redirects.ts'

const { DatabaseError } = pg
const notMigratedYet = ['42P01', '42703']

type Row = Omit<Redirect, 'document'> & { leads: Record<string, string | null> | null }

/** The old addresses that lead on. None while the database is not yet what this build expects. */
export async function listRedirects(pool: Pool): Promise<Redirect[]> {
  try {
    const { rows } = await pool.query<Row>(statement)
    return rows.map(({ leads, ...redirect }) => ({ ...redirect, document: documentIn(leads ?? {}) ?? null }))
  } catch (error) {
    if (error instanceof DatabaseError && notMigratedYet.includes(error.code ?? '')) return []
    throw error
  }
}

// Payload keeps which document a row leads to in a table beside it, with a column for each collection.
const statement = `
  SELECT "from", matches, need, area, form, main_site_path AS "mainSitePath", to_jsonb(leads) AS leads
  FROM redirects LEFT JOIN redirects_rels AS leads ON leads.parent_id = redirects.id AND leads.path = 'document'
  WHERE is_on AND is_gone IS NOT TRUE ORDER BY "from"`

function documentIn(leads: Record<string, string | null>): { collection: DocumentCollection; id: string } | undefined {
  return documentCollections.flatMap((collection) => {
    const id = leads[`${tableOf(collection)}_id`]
    return id ? [{ collection, id }] : []
  })[0]
}
