import { linkIdOf } from '#lib/nominations/private-link/token.ts'
import type { UnsuitableReason } from '#lib/nominations/reasons.ts'
import type { NominationStatus } from '#lib/nominations/statuses.ts'
import type { ProjectStatus } from '#lib/projects/statuses.ts'
import { runtime } from '#lib/runtime.ts'
import { lastStepOf } from '#lib/steps/last-step.ts'
import { closedStatuses } from '#lib/steps/records.ts'

/** What whoever has a private link may be told, or needs to be asked. */
export type Linked = {
  id: string
  reference: string
  status: NominationStatus
  reason: UnsuitableReason | null
  passedTo: string | null
  question: string | null
  name: string | null
  email: string | null
  phone: string | null
  isConfirmed: boolean
  isErasureAsked: boolean
  projectStatus: ProjectStatus | null
  projectReason: UnsuitableReason | null
  plannedFor: string | null
  /** Whether nothing comes next, of it or of its project. */
  isClosed: boolean
}

/** The nomination that a private link is of. Undefined for any other token, and when it was closed a year ago: nobody learns which. */
export async function findLinked(token: string): Promise<Linked | undefined> {
  const { rows } = await runtime().pool.query<Linked>(statement, [
    linkIdOf(token),
    closedStatuses('nominations'),
    closedStatuses('projects'),
  ])
  return rows[0]
}

const statement = `
  SELECT nomination.id, nomination.reference, nomination.status, nomination.reason, nomination.passed_to AS "passedTo", nomination.question,
    nomination.name, nomination.email, nomination.phone, nomination.email_confirmed_at IS NOT NULL AS "isConfirmed",
    nomination.erasure_asked_at IS NOT NULL AS "isErasureAsked", project.status AS "projectStatus", project.reason AS "projectReason",
    project.planned_for AS "plannedFor", closed.at IS NOT NULL AS "isClosed"
  FROM nomination_links AS link
    JOIN nominations AS nomination ON nomination.id = link.nomination_id
    LEFT JOIN projects AS project ON project.id = nomination.project_id
    CROSS JOIN LATERAL (SELECT CASE
      WHEN nomination.status::text = ANY ($2::text[])
        THEN (SELECT at FROM (${lastStepOf('nominations', 'nomination.id')}) AS last)
      WHEN nomination.status = 'inProject' AND project.status::text = ANY ($3::text[])
        THEN (SELECT at FROM (${lastStepOf('projects', 'project.id')}) AS last)
    END AS at) AS closed
  WHERE link.id = $1 AND (closed.at IS NULL OR closed.at > now() - interval '12 months')`
