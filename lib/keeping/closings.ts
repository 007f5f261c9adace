import { lastStepOf } from '#lib/steps/last-step.ts'
import { closedStatuses } from '#lib/steps/records.ts'

/** What `closings` reads, in this order. @param months how long nominations are kept after they close */
export function closingValues(months: number) {
  return [closedStatuses('nominations'), closedStatuses('projects'), months]
}

/**
 * Each nomination that isn’t erased and is over, with the instant at which its time is up (`due_at`): so many months after the step that closed
 * it, or that closed its project. What was kept apart as spam counts from its last step, because nobody may ever close it.
 * @param first the number of the first of `closingValues` among the statement’s values
 */
export function closings(first: number) {
  const [closed, projectsClosed, months] = [0, 1, 2].map((number) => `$${first + number}`)
  return `
    SELECT over.id, over.closed_at + ${months}::int * interval '1 month' AS due_at FROM (
      SELECT nomination.id, CASE
        WHEN nomination.status = 'inProject' AND project.status::text = ANY (${projectsClosed}::text[])
          THEN coalesce((SELECT at FROM (${lastStepOf('projects', 'project.id')}) AS last), project.updated_at)
        WHEN nomination.is_kept_apart OR nomination.status::text = ANY (${closed}::text[])
          THEN coalesce((SELECT at FROM (${lastStepOf('nominations', 'nomination.id')}) AS last), nomination.updated_at)
      END AS closed_at
      FROM nominations AS nomination LEFT JOIN projects AS project ON project.id = nomination.project_id
      WHERE nomination.erased_at IS NULL
    ) AS over WHERE over.closed_at IS NOT NULL`
}

/** Whether the time of the nomination with this id is up by the instant that comes after `closingValues` among the values. */
export function isDue(id: string, first: number) {
  return `EXISTS (SELECT FROM (${closings(first)}) AS closing WHERE closing.id = ${id} AND closing.due_at <= $${first + 3}::timestamptz)`
}
