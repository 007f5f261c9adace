import { isMailSetUp } from '#lib/mail/letters.ts'
import { type LetterKind, letterKinds } from '#lib/nominations/letter-kinds.ts'
import { lettersTo, letterTables } from '#lib/nominations/letters/to-residents.ts'
import { stageOf } from '#lib/nominations/stages.ts'
import type { NominationStatus } from '#lib/nominations/statuses.ts'
import type { ProjectStatus } from '#lib/projects/statuses.ts'
import { runtime } from '#lib/runtime.ts'

/** `why` is a sentence for staff, where it wasn't sent at the first try. */
export type LetterOf = {
  id: string
  kind: LetterKind
  nominationId: string
  reference: string
  madeAt: Date
  sentAt: Date | null
  why: string | null
  isGivenUp: boolean
}

const columns = `
  letters.id, letters.kind, nominations.id AS "nominationId", nominations.reference, letters.made_at AS "madeAt", letters.sent_at AS "sentAt",
  letters.why, letters.given_up_at IS NOT NULL AS "isGivenUp"
  FROM letters JOIN nominations ON nominations.id = letters.nomination_id`

/** What a resident was written, newest first; a month after it was written a letter is forgotten. */
export async function listLettersOf(nominationId: string): Promise<LetterOf[]> {
  const { rows } = await runtime().pool.query<LetterOf>(`SELECT ${columns} WHERE nominations.id = $1 ORDER BY letters.made_at DESC`, [
    nominationId,
  ])
  return rows
}

/** Letters to residents that aren't tried any more, oldest first. */
export async function listUnsentLetters(): Promise<LetterOf[]> {
  const { rows } = await runtime().pool.query<LetterOf>(
    `SELECT ${columns} WHERE letters.given_up_at IS NOT NULL ORDER BY letters.made_at LIMIT 100`,
  )
  return rows
}

export async function countUnsentLetters(): Promise<number> {
  const { rows } = await runtime().pool.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM letters WHERE nomination_id IS NOT NULL AND given_up_at IS NOT NULL',
  )
  return rows[0]?.count ?? 0
}

type Again = {
  kind: LetterKind
  email: string
  reference: string
  status: NominationStatus
  passedTo: string | null
  projectStatus: ProjectStatus | null
  plannedFor: string | null
}

/**
 * Writes a letter that isn't tried any more anew, to the address that is known now and with what is so now.
 * @returns whether there was such a letter, and an address.
 */
export async function sendAgain(nominationId: string, letterId: string): Promise<boolean> {
  if (!isMailSetUp()) return false
  const { pool } = runtime()
  const { rows } = await pool.query<Again>(
    `SELECT letters.kind, nominations.email, nominations.reference, nominations.status, nominations.passed_to AS "passedTo",
       projects.status AS "projectStatus", projects.planned_for AS "plannedFor"
     FROM letters JOIN nominations ON nominations.id = letters.nomination_id LEFT JOIN projects ON projects.id = nominations.project_id
     WHERE letters.id = $1 AND nominations.id = $2 AND letters.given_up_at IS NOT NULL AND nominations.email IS NOT NULL`,
    [letterId, nominationId],
  )
  const [letter] = rows
  if (!letter || !Object.hasOwn(letterKinds, letter.kind)) return false
  const { kind, email, reference, projectStatus, plannedFor, ...standing } = letter
  const stage = stageOf({ ...standing, project: projectStatus && { status: projectStatus, plannedFor } })
  const letters = await lettersTo([{ id: nominationId, email, reference, stage }], kind)
  const { rowCount } = await pool.query(
    `WITH gone AS (
       DELETE FROM letters WHERE id = $1 AND given_up_at IS NOT NULL RETURNING id
     ), told AS (
       DELETE FROM failures USING gone WHERE what = 'letter' AND subject = 'letter ' || gone.id
     )${letterTables('$2', 'gone')}
     SELECT FROM gone`,
    [letterId, JSON.stringify(letters)],
  )
  return rowCount === 1
}
