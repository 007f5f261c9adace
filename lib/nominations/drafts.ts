import { createHash } from 'node:crypto'
import type { FormValues } from '#lib/forms/form-state.ts'
import { runtime } from '#lib/runtime.ts'

/** How long a draft is kept from its first answer, in seconds. */
export const draftLasts = 7 * 24 * 3600

/** What somebody has answered so far, as typed, by field. `reference`: what it was sent as; its answers are gone then. */
export type Draft = { answers: FormValues; reference: string | null; idleSeconds: number; ageSeconds: number }

/** Undefined where there is none, or it is over: nobody learns which. */
export async function findDraft(secret: string): Promise<Draft | undefined> {
  const { rows } = await runtime().pool.query<Draft>(find, [idOf(secret), draftLasts])
  return rows[0]
}

/**
 * Adds a page's answers to a draft; where there is none of this secret, or it is over, nothing is done.
 * @returns all answers of the draft, or what it was sent as.
 */
export async function addToDraft(secret: string, answers: FormValues): Promise<Pick<Draft, 'answers' | 'reference'> | undefined> {
  const { rows } = await runtime().pool.query<Draft>(add, [idOf(secret), draftLasts, storable(answers)])
  return rows[0]
}

/** Begins a draft, or adds to it where the same form has just begun it. */
export async function beginDraft(secret: string, answers: FormValues): Promise<Pick<Draft, 'answers' | 'reference'> | undefined> {
  const { rows } = await runtime().pool.query<Draft>(begin, [idOf(secret), draftLasts, storable(answers)])
  return rows[0]
}

/** Postgres keeps no NUL, which no person types and no rule counts. */
function storable(answers: FormValues): FormValues {
  const without = (text: string) => text.replaceAll('\0', '')
  return Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, typeof value === 'string' ? without(value) : value.map(without)]),
  )
}

/** Notes that somebody goes on with their draft, so that they aren't asked again whether they do. */
export async function goOnWithDraft(secret: string) {
  await runtime().pool.query('UPDATE nomination_drafts SET answered_at = now() WHERE id = $1', [idOf(secret)])
}

export async function deleteDraft(secret: string) {
  await runtime().pool.query('DELETE FROM nomination_drafts WHERE id = $1', [idOf(secret)])
}

/** Deletes the drafts that are over. */
export async function deleteOldDrafts() {
  await runtime().pool.query(`DELETE FROM nomination_drafts WHERE started_at < now() - $1 * interval '1 second'`, [draftLasts])
}

/** The table holds no secret, so whoever reads the table opens no draft. */
export function idOf(secret: string) {
  return createHash('sha256').update(secret).digest('hex')
}

const find = `
  SELECT answers, reference, extract(epoch FROM now() - answered_at)::int AS "idleSeconds",
    extract(epoch FROM now() - started_at)::int AS "ageSeconds"
  FROM nomination_drafts
  WHERE id = $1 AND started_at > now() - $2 * interval '1 second'`

// What was sent stays as it was sent: the row comes back as it is.
const add = `
  UPDATE nomination_drafts SET answered_at = now(), answers = CASE WHEN reference IS NULL THEN answers || $3::jsonb ELSE answers END
  WHERE id = $1 AND started_at > now() - $2 * interval '1 second' RETURNING answers, reference`

const begin = `
  INSERT INTO nomination_drafts AS draft (id, answers) VALUES ($1, $3)
  ON CONFLICT (id) DO UPDATE SET answered_at = now(), answers = draft.answers || excluded.answers
  WHERE draft.reference IS NULL AND draft.started_at > now() - $2 * interval '1 second' RETURNING answers, reference`
