import { idOf } from '#lib/nominations/drafts.ts'
import { query } from '#tests/support/a-database.ts'

export type Stored = Record<string, unknown> & {
  id: string
  key: string
  reference: string
  kinds: string[]
  dangers: string[]
  history: { status: string; by: string | null }[]
}

/** The nominations sent from the draft of this key or with this reference, each with its kinds of work, its dangers and its history. */
export function storedNominations(database: string, keyOrReference: unknown) {
  return query<Stored>(
    database,
    `SELECT nominations.*,
       ARRAY(SELECT value::text FROM nominations_kinds WHERE parent_id = nominations.id ORDER BY "order") AS kinds,
       ARRAY(SELECT value::text FROM nominations_dangers WHERE parent_id = nominations.id ORDER BY "order") AS dangers,
       ARRAY(SELECT jsonb_build_object('status', status, 'by', by_id, 'at', at) FROM nominations_history
             WHERE _parent_id = nominations.id ORDER BY _order) AS history
     FROM nominations WHERE key = $1 OR reference = $2`,
    [idOf(String(keyOrReference)), keyOrReference],
  )
}

export function referenceIn({ headers }: { headers: { location?: string | undefined } }) {
  return /^\/community-payback\/nominate\/sent\?reference=(CP-[2-9B-DF-HJ-NP-TV-XZ]{4}-[2-9B-DF-HJ-NP-TV-XZ]{4})(?:&again|&about=\d)*$/.exec(
    headers.location ?? '',
  )?.[1]
}
