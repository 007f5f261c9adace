import { isMailSetUp } from '#lib/mail/letters.ts'
import type { LetterKind } from '#lib/nominations/letter-kinds.ts'
import { type Addressee, type LetterRow, lettersTo } from '#lib/nominations/letters/to-residents.ts'
import { stageOf } from '#lib/nominations/stages.ts'
import type { NominationStatus } from '#lib/nominations/statuses.ts'
import type { ProjectStatus } from '#lib/projects/statuses.ts'
import { runtime } from '#lib/runtime.ts'
import type { RecordKind, StatusOf } from '#lib/steps/records.ts'
import type { Fact } from '#lib/steps/step.ts'

type Taken<Kind extends RecordKind> = { to: StatusOf[Kind]; facts: Partial<Record<Fact, string>>; letter: LetterKind }

/** The letters to everybody whom a step concerns: who sent the nomination, or every one that is in the project. */
export async function lettersOfStep<Kind extends RecordKind>(kind: Kind, id: string, taken: Taken<Kind>): Promise<LetterRow[]> {
  if (!isMailSetUp()) return []
  const concerned =
    kind === 'projects' ? await ofProject(id, taken as Taken<'projects'>) : await ofNomination(id, taken as Taken<'nominations'>)
  return lettersTo(concerned, taken.letter)
}

type Found = { id: string; email: string; reference: string; projectStatus: ProjectStatus | null; plannedFor: string | null }

async function ofNomination(id: string, { to: status, facts: { passedTo, project: joined } }: Taken<'nominations'>): Promise<Addressee[]> {
  const { rows } = await runtime().pool.query<Found>(
    `SELECT nomination.id, nomination.email, nomination.reference, project.status AS "projectStatus", project.planned_for AS "plannedFor"
     FROM nominations AS nomination LEFT JOIN projects AS project ON project.id = $2::text::uuid
     WHERE nomination.id = $1 AND nomination.email IS NOT NULL`,
    [id, joined ?? null],
  )
  return rows.map(({ projectStatus, plannedFor, ...found }) => ({
    ...found,
    stage: stageOf({ status, passedTo: passedTo ?? null, project: projectStatus && { status: projectStatus, plannedFor } }),
  }))
}

async function ofProject(id: string, { to: status, facts: { plannedFor } }: Taken<'projects'>): Promise<Addressee[]> {
  const inProject: NominationStatus = 'inProject'
  const { rows } = await runtime().pool.query<Found>(
    'SELECT id, email, reference FROM nominations WHERE project_id = $1 AND status = $2 AND email IS NOT NULL',
    [id, inProject],
  )
  const stage = stageOf({ status: inProject, project: { status, plannedFor: plannedFor ?? null } })
  return rows.map((found) => ({ ...found, stage }))
}
