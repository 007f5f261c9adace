import { closedStatuses, findStep } from '#lib/steps/records.ts'
import { valuesOfAStep } from '#lib/steps/statement.ts'
import { type Outcome, runStep } from '#lib/steps/take-step.ts'

/** `noProject`: it isn’t there, or is closed: what is sent to it then would be answered as if it had been asked for in time. */
type Joined = Outcome<'nominations'> | { refused: 'noProject' }

/**
 * Puts a checked nomination in a project that is there and open, in one statement: a project that is being closed at that moment is waited for.
 * @param caseworker the id of whoever does it.
 */
export async function joinProject(id: string, project: string, taking: { caseworker: string; note?: string | undefined }): Promise<Joined> {
  const step = findStep('nominations', { from: 'checked', to: 'inProject', who: 'casework', asks: 'project' })
  if (!step) throw new Error('No step joins a project')
  const outcome = await runStep('nominations', id, {
    ...{ step, from: 'checked', to: 'inProject', by: { caseworker: taking.caseworker }, note: taking.note },
    facts: { project },
    besides: { before: openProject(valuesOfAStep('nominations')), onlyIf: 'EXISTS (SELECT FROM open)' },
    values: [project, closedStatuses('projects')],
  })
  return 'now' in outcome && outcome.now.status === 'checked' ? { refused: 'noProject' } : outcome
}

function openProject(before: number) {
  const [project, closed] = [1, 2].map((number) => `$${before + number}`)
  return `, open AS MATERIALIZED (
    SELECT id FROM projects WHERE id = ${project}::text::uuid AND status::text <> ALL (${closed}::text[]) FOR SHARE
  )`
}
