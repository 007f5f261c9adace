import { createHmac } from 'node:crypto'
import type { FormValues } from '#lib/forms/form-state.ts'
import type { KeptApartReason } from '#lib/limits/kept-apart.ts'
import { idOf } from '#lib/nominations/drafts.ts'
import { lettersTo, letterTables } from '#lib/nominations/letters/to-residents.ts'
import { newLink } from '#lib/nominations/private-link/token.ts'
import { newReference } from '#lib/nominations/reference.ts'
import type { Nomination } from '#lib/nominations/schema.ts'
import { stageOf } from '#lib/nominations/stages.ts'
import { runtime } from '#lib/runtime.ts'
import { seal, unseal } from '#lib/users/seal.ts'

/** `newId`: of the nomination that was made; null where the draft, or the same answers within a day, had been sent before. */
export type Sent = { reference: string; newId: string | null }

type Sending = { keptApartBecause: KeptApartReason | null; about: string[] }

/**
 * Sends a draft: its nomination, its choices, its first status, its private link and the letter about it are stored and its answers are gone, in one
 * statement. Sent again, from this
 * draft or with the same answers within a day, it is the first nomination. Only a statement that has committed returns. With a reason it is kept
 * apart from the others. Undefined where there is no such draft.
 * @param about numbers of urgent topics that its words spoke of, which the draft keeps beside its reference
 */
export async function sendDraft(secret: string, nomination: Nomination, { keptApartBecause, about }: Sending) {
  const { place, postcode, councilArea, rules, description, placeKind, owner, ownerName, toilets, accessNotes } = nomination
  const { name, email, phone, organisation, kinds, dangers } = nomination
  const optional = [postcode, ownerName, accessNotes, email, phone, organisation].map((value) => value ?? null)
  const [reference, link] = [newReference(), newLink()]
  const letters = await lettersOf(nomination, reference, keptApartBecause)
  const { rows } = await runtime().pool.query<Sent>(statement, [
    ...[idOf(secret), reference, digestOf(nomination), keptApartBecause],
    ...[place, councilArea, rules, description, placeKind, owner, toilets, name, kinds, dangers],
    ...optional,
    { ...(about.length > 0 && { about }), link: seal(link.token, { purpose: 'private link', of: idOf(secret) }, secret) },
    ...[link.id, JSON.stringify(letters)],
  ])
  return rows[0]
}

/** Nobody is written to for what was kept apart: a machine may have entered somebody else's address. */
async function lettersOf({ email }: Nomination, reference: string, keptApartBecause: KeptApartReason | null) {
  if (!email || keptApartBecause) return []
  return lettersTo([{ id: null, email, reference, stage: stageOf({ status: 'received' }) }], 'received')
}

/** The token of the private link of what a draft was sent as, which only whoever has the draft's secret reads. */
export function linkOfSent(secret: string, { link }: FormValues): string | undefined {
  return typeof link === 'string' ? unseal(link, { purpose: 'private link', of: idOf(secret) }, secret) : undefined
}

/** Tells the same answers again without keeping them a second time. */
function digestOf(nomination: Nomination) {
  return createHmac('sha256', `nomination ${runtime().env.PAYLOAD_SECRET}`).update(JSON.stringify(nomination)).digest('hex')
}

/** Forgets what was sent, once the same answers would be another nomination. */
export async function forgetSent() {
  await runtime().pool.query(`DELETE FROM nominations_sent WHERE at < now() - interval '1 day'`)
}

// Whoever comes second waits for the draft, or for the same answers, and then finds the reference of the first.
const statement = `
  WITH draft AS (
    SELECT id, reference FROM nomination_drafts WHERE id = $1 FOR UPDATE
  ), sent AS (
    INSERT INTO nominations_sent AS before (digest, reference) SELECT $3, $2 FROM draft WHERE reference IS NULL
    ON CONFLICT (digest) DO UPDATE SET
      reference = CASE WHEN before.at > now() - interval '1 day' THEN before.reference ELSE excluded.reference END,
      at = CASE WHEN before.at > now() - interval '1 day' THEN before.at ELSE now() END
    RETURNING reference
  ), stored AS (
    INSERT INTO nominations
      (key, reference, status, kept_apart_because, is_kept_apart, place, council_area, rules, description, place_kind, owner, toilets, name,
       postcode, owner_name, access_notes, email, phone, organisation)
    SELECT $1, $2, 'received', $4::enum_nominations_kept_apart_because,
      $4::enum_nominations_kept_apart_because IS NOT NULL, $5, $6::enum_nominations_council_area, $7::enum_nominations_rules, $8, $9::enum_nominations_place_kind, $10::enum_nominations_owner, $11::enum_nominations_toilets, $12,
      $15, $16, $17, $18, $19, $20
    FROM sent WHERE reference = $2
    RETURNING id
  ), kinds AS (
    INSERT INTO nominations_kinds ("order", parent_id, value)
    SELECT place, stored.id, kind::enum_nominations_kinds FROM stored, unnest($13::text[]) WITH ORDINALITY AS kinds (kind, place)
  ), dangers AS (
    INSERT INTO nominations_dangers ("order", parent_id, value)
    SELECT place, stored.id, danger::enum_nominations_dangers FROM stored, unnest($14::text[]) WITH ORDINALITY AS dangers (danger, place)
  ), history AS (
    INSERT INTO nominations_history (_order, _parent_id, id, status, at) SELECT 1, id, gen_random_uuid(), 'received', now() FROM stored
  ), linked AS (
    INSERT INTO nomination_links (id, nomination_id)
    SELECT $22, coalesce(stored.id, known.id)
    FROM sent LEFT JOIN stored ON true LEFT JOIN nominations AS known ON known.reference = sent.reference
    WHERE coalesce(stored.id, known.id) IS NOT NULL
  ), photos AS (
    UPDATE nomination_photos SET nomination_id = stored.id, draft_id = NULL FROM stored WHERE draft_id = $1
  ), photos_of_repeat AS (
    DELETE FROM nomination_photos USING sent WHERE draft_id = $1 AND sent.reference <> $2
  ), notice AS (
    INSERT INTO danger_notices (nomination_id) SELECT id FROM stored WHERE $21::jsonb ? 'about'
  )${letterTables('$23', 'stored')}, closed AS (
    UPDATE nomination_drafts SET reference = sent.reference, answers = $21 FROM sent WHERE nomination_drafts.id = $1
  )
  SELECT coalesce(draft.reference, sent.reference) AS reference, stored.id AS "newId"
  FROM draft LEFT JOIN sent ON true LEFT JOIN stored ON true`
