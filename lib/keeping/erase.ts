import { closingValues, isDue } from '#lib/keeping/closings.ts'
import { keptFor } from '#lib/keeping/kept-for.ts'
import { type EraseReason, eraseReasons } from '#lib/keeping/reasons.ts'
import { askInTurn } from '#lib/publishing/ask-in-turn.ts'
import { runtime } from '#lib/runtime.ts'

/** `held`: somebody keeps it longer, and has to release it first. `busy`: somebody is saving the form. `notDue`: it was opened again. */
export type Erased = { erased: true } | { refused: 'gone' | 'erasedBefore' | 'held' | 'busy' | 'notDue' }

/** What is said of it in the staff’s log: `person` is an e-mail address, or the site itself. */
type Logged = { by: string | null; person: string; detail: string }

/**
 * Empties a nomination of its person for good, in one statement: who sent it, what they and others wrote of it, its photos, letters and private
 * links. Its reference, area, kinds and steps stay, and its project isn’t touched.
 */
export function eraseNomination(id: string, { caseworker, because }: { caseworker: string; because: EraseReason }) {
  const logged = { by: caseworker, person: 'Somebody whose account is gone', detail: eraseReasons[because] }
  return erase(id, logged, { onlyIf: 'true', values: [] })
}

/** The same because its time is over, if it still is. @param months how long nominations are kept after they close */
export function eraseWhenDue(id: string, now: Date, months: number) {
  const logged = { by: null, person: 'The site itself', detail: `Closed ${keptFor(months)} ago or more` }
  return erase(id, logged, { onlyIf: isDue('nominations.id', 5), values: [...closingValues(months), now] })
}

async function erase(id: string, { by, person, detail }: Logged, besides: { onlyIf: string; values: unknown[] }): Promise<Erased> {
  let isErased = false
  const isOurs = await askInTurn(async () => {
    const { rows } = await runtime().pool.query(statement(besides.onlyIf), [id, by, person, detail, ...besides.values])
    isErased = rows[0]?.isErased === true
    return rows[0]?.isOurs === true
  })
  if (!isOurs) return { refused: 'busy' }
  return isErased ? { erased: true } : whyNot(id)
}

async function whyNot(id: string): Promise<Erased> {
  const { rows } = await runtime().pool.query<{ erased_at: Date | null; held_because: string | null }>(
    'SELECT erased_at, held_because FROM nominations WHERE id = $1',
    [id],
  )
  const [row] = rows
  if (!row) return { refused: 'gone' }
  if (row.erased_at) return { refused: 'erasedBefore' }
  return { refused: row.held_because === null ? 'notDue' : 'held' }
}

/** It takes the turn that a save of the form and a step take (lib/steps/statement.ts), which would write back what they had read. */
function statement(onlyIf: string) {
  return `
  WITH turn AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(hashtextextended('nominations:' || $1::text, 0)) AS is_ours), erased AS (
    UPDATE nominations SET place = '', postcode = NULL, description = '', owner_name = NULL, access_notes = NULL, question = NULL,
      name = NULL, email = NULL, phone = NULL, organisation = NULL, erased_at = now(), updated_at = now()
    FROM turn
    WHERE nominations.id = $1::text::uuid AND erased_at IS NULL AND held_because IS NULL AND turn.is_ours AND ${onlyIf}
    RETURNING nominations.id, reference
  ), history AS (
    UPDATE nominations_history SET note = NULL, question = NULL FROM erased WHERE _parent_id = erased.id
  ), photos AS (
    DELETE FROM nomination_photos USING erased WHERE nomination_id = erased.id
  ), links AS (
    DELETE FROM nomination_links USING erased WHERE nomination_id = erased.id
  ), written AS (
    DELETE FROM letters USING erased WHERE nomination_id = erased.id RETURNING letters.id
  ), unsent AS (
    DELETE FROM failures WHERE subject IN (SELECT 'letter ' || id FROM written)
  ), drafts AS (
    DELETE FROM nomination_drafts USING erased WHERE nomination_drafts.reference = erased.reference
  ), digests AS (
    DELETE FROM nominations_sent USING erased WHERE nominations_sent.reference = erased.reference
  ), logged AS (
    INSERT INTO staff_log (what, by_id, person, kind, document, title, detail)
    SELECT 'erased', users.id, coalesce(users.email, $3::text), 'nominations', erased.id::text, erased.reference, $4::text
    FROM erased LEFT JOIN users ON users.id = $2::text::uuid
  )
  SELECT (SELECT is_ours FROM turn) AS "isOurs", EXISTS (SELECT FROM erased) AS "isErased"`
}
