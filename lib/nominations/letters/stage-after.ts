import type { LetterKind } from '#lib/nominations/letter-kinds.ts'
import { stageOf } from '#lib/nominations/stages.ts'
import { records } from '#lib/steps/records.ts'

/** Where a nomination stands when this letter about it is written: for a preview. */
export function stageAfter(kind: LetterKind): string {
  const nomination = records.nominations.steps.find(({ letter }) => letter === kind)
  const project = records.projects.steps.find(({ letter }) => letter === kind)
  if (nomination) return stageOf({ status: nomination.to, passedTo: 'another organisation', project: { status: 'new' } })
  if (project) return stageOf({ status: 'inProject', project: { status: project.to, plannedFor: '2027-03' } })
  return stageOf({ status: 'received' })
}
