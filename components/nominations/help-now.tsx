import { UrgentHelp } from '#components/search/urgent-help.tsx'
import type { UrgentTopic } from '#lib/urgent-topics/topics.ts'

/** Nobody reads a nomination at night, so whom to phone comes first. */
export function HelpNow({ topics }: { topics: UrgentTopic[] }) {
  return (
    <>
      <p className="govuk-body">
        <strong>We only read these in office hours.</strong>
      </p>
      <UrgentHelp topics={topics} />
    </>
  )
}
