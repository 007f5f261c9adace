import { runtime } from '#lib/runtime.ts'

/** Keeps a nomination beyond its time, until somebody releases it. @returns whether it is there, not erased, and not held already. */
export function holdNomination(id: string, caseworker: string, because: string) {
  return change(id, caseworker, {
    what: 'held',
    set: 'held_because = $3::text, held_by_id = person.id, held_at = now()',
    onlyIf: 'held_because IS NULL AND erased_at IS NULL',
    because,
  })
}

/** @returns whether it was held. */
export function releaseNomination(id: string, caseworker: string) {
  return change(id, caseworker, {
    what: 'released',
    set: 'held_because = NULL, held_by_id = NULL, held_at = NULL',
    onlyIf: '$3::text IS NULL AND held_because IS NOT NULL',
    because: null,
  })
}

type Change = { what: 'held' | 'released'; set: string; onlyIf: string; because: string | null }

/** The reason stands on the nomination and goes with it; the staff’s log says who did it. */
async function change(id: string, caseworker: string, { what, set, onlyIf, because }: Change) {
  const { rowCount } = await runtime().pool.query(
    `WITH person AS (SELECT id, email FROM users WHERE id = $2::text::uuid), changed AS (
       UPDATE nominations SET ${set}, updated_at = now() FROM person WHERE nominations.id = $1::text::uuid AND ${onlyIf}
       RETURNING nominations.id, reference
     )
     INSERT INTO staff_log (what, by_id, person, kind, document, title)
     SELECT '${what}', person.id, person.email, 'nominations', changed.id::text, changed.reference FROM changed, person`,
    [id, caseworker, because],
  )
  return rowCount === 1
}
