import { Radios } from '#components/forms/radios.tsx'
import { whyHere } from '#lib/page-feedback/questions.ts'
import { paths } from '#lib/paths.ts'
import type { Site } from '#lib/site-settings/queries.ts'

type VisitReasonProps = {
  mark: string | undefined
  page: string | undefined
  reasons: Site['visitReasons']
  chosen: string | undefined
  error: string | undefined
}

/** The second question. It is added to the answer by its mark. */
export function VisitReason({ mark, page, reasons, chosen, error }: VisitReasonProps) {
  return (
    <form method="post" action={paths.feedbackThanksPage} noValidate>
      <input type="hidden" name="mark" value={mark} />
      <input type="hidden" name="page" value={page} />
      <Radios
        name="reason"
        label={whyHere}
        choices={reasons.map(({ key, label }) => ({ value: key, label }))}
        value={chosen}
        error={error}
        isOptional
        isSmall
      />
      <button type="submit" className="govuk-button govuk-button--secondary">
        Send
      </button>
    </form>
  )
}
