import { createHmac } from 'node:crypto'
import type { KeptApartReason } from '#lib/limits/kept-apart.ts'
import { newReference } from '#lib/nominations/reference.ts'
import type { Nomination } from '#lib/nominations/schema.ts'
import { runtime } from '#lib/runtime.ts'

/**
 * Stores a nomination, its kinds of work and its first status in one statement, under the key of its form: sent again, it is the same row.
 * Only a statement that has committed returns. With a reason it is kept apart from the others.
 * @returns `newId: null` when this form was sent before, and `isSame: false` when that was with other answers; the first ones stay.
 */
export async function storeNomination(nomination: Nomination, keptApartBecause: KeptApartReason | null) {
  const { key, place, postcode, councilArea, description, name, email, phone, organisation, kinds } = nomination
  const { rows } = await runtime().pool.query<{ reference: string; isSame: boolean; newId: string | null }>(statement, [
    key,
    newReference(),
    place,
    postcode ?? null,
    councilArea,
    description,
    name,
    email ?? null,
    phone ?? null,
    organisation ?? null,
    kinds,
    digestOf(nomination),
    keptApartBecause,
  ])
  const [stored] = rows
  if (!stored) throw new Error('The nomination was not stored')
  return stored
}

/** Tells a repeat from a change without keeping the answers a second time. */
function digestOf(nomination: Nomination) {
  return createHmac('sha256', `nomination ${runtime().env.PAYLOAD_SECRET}`).update(JSON.stringify(nomination)).digest('hex')
}

// The update changes nothing: it returns the row that is already there, even when another connection has only just written it.
const statement = `
  WITH stored AS (
    INSERT INTO nominations
      (key, reference, status, place, postcode, council_area, description, name, email, phone, organisation, digest,
       kept_apart_because, is_kept_apart)
    VALUES ($1, $2, 'received', $3, $4, $5, $6, $7, $8, $9, $10, $12,
       $13::enum_nominations_kept_apart_because, $13::enum_nominations_kept_apart_because IS NOT NULL)
    ON CONFLICT (key) DO UPDATE SET key = excluded.key
    RETURNING id, reference, xmax = 0 AS is_new, digest = $12 AS is_same
  ), kinds AS (
    INSERT INTO nominations_kinds ("order", parent_id, value)
    SELECT place, stored.id, kind::enum_nominations_kinds
    FROM stored, unnest($11::text[]) WITH ORDINALITY AS kinds (kind, place)
    WHERE is_new
  ), history AS (
    INSERT INTO nominations_history (_order, _parent_id, id, status, at)
    SELECT 1, id, gen_random_uuid(), 'received', now() FROM stored WHERE is_new
  )
  SELECT reference, is_same AS "isSame", CASE WHEN is_new THEN id END AS "newId" FROM stored`
