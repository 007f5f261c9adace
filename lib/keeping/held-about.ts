import { readPhone } from '#lib/phone/phone-number.ts'
import { runtime } from '#lib/runtime.ts'

type Step = { at: string; status: string; note: string | null; question: string | null; passed_to: string | null }
type Letter = { made_at: string; kind: string; sent_at: string | null }

/** A nomination of somebody’s, as its row has it, and what belongs to it. */
export type HeldNomination = Record<string, unknown> & {
  id: string
  reference: string
  kinds: string[]
  dangers: string[]
  history: Step[]
  letters: Letter[]
  photos: number
}

/** Every nomination with this email address, in any case, or this phone number, however it is written; oldest first. What was erased has neither. */
export async function findHeldAbout(contact: string): Promise<HeldNomination[]> {
  const { pool } = runtime()
  const { rows } = await pool.query<{ id: string; phone: string | null; isTheirs: boolean }>(
    `SELECT id, phone, coalesce(lower(email) = lower($1), false) AS "isTheirs" FROM nominations WHERE email IS NOT NULL OR phone IS NOT NULL`,
    [contact],
  )
  const number = readPhone(contact)?.dialled
  const theirs = rows.filter(
    ({ isTheirs, phone }) => isTheirs || (number !== undefined && phone !== null && readPhone(phone)?.dialled === number),
  )
  const found = await pool.query<HeldNomination>(whole, [theirs.map(({ id }) => id)])
  return found.rows
}

const whole = `
  SELECT nominations.*,
    ARRAY(SELECT value::text FROM nominations_kinds WHERE parent_id = nominations.id ORDER BY "order") AS kinds,
    ARRAY(SELECT value::text FROM nominations_dangers WHERE parent_id = nominations.id ORDER BY "order") AS dangers,
    coalesce((SELECT jsonb_agg(to_jsonb(step) ORDER BY _order) FROM nominations_history AS step WHERE _parent_id = nominations.id), '[]') AS history,
    coalesce((SELECT jsonb_agg(to_jsonb(letter) - 'sealed_text' ORDER BY made_at) FROM letters AS letter WHERE nomination_id = nominations.id), '[]')
      AS letters,
    (SELECT count(*)::int FROM nomination_photos WHERE nomination_id = nominations.id) AS photos
  FROM nominations WHERE id = ANY ($1::uuid[]) ORDER BY created_at, reference`
