import { choicesOf } from '#components/forms/choice.ts'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { NotSent } from '#components/forms/not-sent.tsx'
import { Radios } from '#components/forms/radios.tsx'
import { emptyFormState, type FormState } from '#lib/forms/form-state.ts'
import { usefulness } from '#lib/page-feedback/schema.ts'
import { paths } from '#lib/paths.ts'
import type { Site } from '#lib/site-settings/queries.ts'

type PageFeedbackFormProps = {
  path: string
  publishedVersion: number
  reasons: Site['visitReasons']
  isSensitive?: boolean | null | undefined
  state?: FormState | undefined
}

/**
 * It comes at the end of any page, so every id begins with `feedback`. A sensitive page asks only one question, because somebody may have
 * to leave.
 */
export function PageFeedbackForm({ path, publishedVersion, reasons, isSensitive, state = emptyFormState }: PageFeedbackFormProps) {
  const ask = (name: 'useful' | 'reason') => ({ name, id: inputs[name], value: state.values[name], error: state.errors[name] })

  return (
    <section aria-labelledby="feedback-title">
      <h2 className="govuk-heading-m" id="feedback-title">
        Help us improve this page
      </h2>
      <form id="feedback" method="post" action={paths.feedback} noValidate>
        <ErrorSummary errors={state.errors} inputs={inputs} />
        {state.isNotSent && <NotSent />}
        <input type="hidden" name="path" value={path} />
        <input type="hidden" name="publishedVersion" value={publishedVersion} />
        {isSensitive && <input type="hidden" name="isSensitive" value="yes" />}
        <Radios {...ask('useful')} label="Was this page useful?" choices={choicesOf(usefulness)} isSmall isInline />
        {reasons.length > 0 && !isSensitive && (
          <Radios
            {...ask('reason')}
            label="What best describes the reason for your visit today?"
            choices={reasons.map(({ key, label }) => ({ value: key, label }))}
            isOptional
            isSmall
          />
        )}
        <button type="submit" className="govuk-button govuk-button--secondary">
          Send feedback
        </button>
        <p className="govuk-body-s">We can’t reply to feedback. To report a crime call 101, or 999 in an emergency.</p>
      </form>
    </section>
  )
}

/** The id of each field's first input, in the order asked. */
const inputs = { useful: 'feedback-useful', reason: 'feedback-reason', path: 'feedback', publishedVersion: 'feedback' }
