import type { LetterKind } from '#lib/nominations/letter-kinds.ts'
import { type LetterRow, lettersTo, letterTables } from '#lib/nominations/letters/to-residents.ts'
import type { Linked } from '#lib/nominations/private-link/find-nomination.ts'
import { stageOfLinked } from '#lib/nominations/private-link/stage.ts'
import { askInTurn } from '#lib/publishing/ask-in-turn.ts'
import { runtime } from '#lib/runtime.ts'
import { noteStatement } from '#lib/steps/statement.ts'
import { takeStep } from '#lib/steps/take-step.ts'

/** `changed`: where it stands has changed since they opened the page, so that nothing was done. `busy`: staff are saving it. */
export type Done = 'done' | 'changed' | 'busy'

/** A step that the resident takes themselves. */
export async function takeResidentStep({ id, status }: Linked, to: 'received' | 'withdrawn', note?: string): Promise<Done> {
  const outcome = await takeStep('nominations', id, { from: status, to, by: 'resident', note })
  if ('taken' in outcome) return 'done'
  return outcome.refused === 'busy' ? 'busy' : 'changed'
}

/** An answer to our question; a detail, where somebody was faster and the question is gone. */
export async function answer(linked: Linked, words: string): Promise<Done> {
  const done = await takeResidentStep(linked, 'received', words)
  return done === 'changed' ? addDetail(linked, words) : done
}

/** Said twice in a row, as by a double press, it is written down once. */
export function addDetail({ id }: Linked, detail: string) {
  return note(id, detail, { isSaidOnce: true })
}

/** The first time they say so, the address that the link was sent to is theirs. */
export function confirm({ id }: Linked) {
  return note(id, 'The resident says that this is their nomination', {
    changed: ['email_confirmed_at = coalesce(email_confirmed_at, now())'],
  })
}

export function askForErasure({ id }: Linked) {
  return note(id, 'The resident asks us to delete their details', { changed: ['erasure_asked_at = coalesce(erasure_asked_at, now())'] })
}

type Contact = { name?: string | undefined; email?: string | undefined; phone?: string | undefined }

/** A new address is written to, and the old one is told: whoever has the link may not be the one who sent the nomination. */
export async function correctContact(linked: Linked, { name, email, phone }: Contact): Promise<Done> {
  const isNew = email !== undefined && email !== linked.email
  const letters = isNew
    ? [...(await letterTo(linked, email, 'newAddress')), ...(await letterTo(linked, linked.email, 'addressChanged'))]
    : []
  return note(linked.id, 'The resident corrected their contact details', {
    changed: [
      'name = coalesce($3::text, name)',
      'email_confirmed_at = CASE WHEN $4::text IS NULL OR $4::text = email THEN email_confirmed_at END',
      'email = coalesce($4::text, email)',
      'phone = coalesce($5::text, phone)',
    ],
    also: letterTables('$6', 'stepped'),
    values: [name ?? null, email ?? null, phone ?? null, JSON.stringify(letters)],
  })
}

async function letterTo(linked: Linked, email: string | null, kind: LetterKind): Promise<LetterRow[]> {
  const { id, reference } = linked
  return email ? lettersTo([{ id, email, reference, stage: stageOfLinked(linked) }], kind) : []
}

type Besides = { changed?: string[]; also?: string; values?: unknown[]; isSaidOnce?: boolean }

async function note(id: string, words: string, { values = [], ...besides }: Besides = {}): Promise<Done> {
  let isTaken = false
  const isOurs = await askInTurn(async () => {
    const { rows } = await runtime().pool.query(noteStatement('nominations', besides), [id, words, ...values])
    isTaken = rows[0]?.isTaken === true
    return rows[0]?.isOurs === true
  })
  if (!isOurs) return 'busy'
  return isTaken ? 'done' : 'changed'
}

/** Tells whoever reads notices of danger, anew where they have read an earlier one about the same nomination. */
export async function noteDanger({ id }: Linked) {
  await runtime().pool.query(
    `INSERT INTO danger_notices (nomination_id) VALUES ($1)
     ON CONFLICT (nomination_id) WHERE nomination_id IS NOT NULL DO UPDATE SET made_at = now(), reader_told_at = NULL, deputy_told_at = NULL,
       seen_at = NULL, seen_by_id = NULL, shown_at = NULL
     WHERE danger_notices.seen_at IS NOT NULL`,
    [id],
  )
}
