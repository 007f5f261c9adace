import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { ErrorMessage } from '#components/forms/form-group.tsx'
import { AnswerButtons } from '#components/page-feedback/answer-buttons.tsx'
import { emptyFormState, type FormState } from '#lib/forms/form-state.ts'
import { wasUseful } from '#lib/page-feedback/questions.ts'
import { paths } from '#lib/paths.ts'

type PageFeedbackFormProps = {
  path: string
  publishedVersion: number
  isSensitive?: boolean | null | undefined
  state?: FormState | undefined
}

/**
 * One line at the end of any page, so every id begins with `feedback`. Each answer is a button that sends it: whatever else is asked comes
 * after it is stored, and on a sensitive page nothing is.
 */
export function PageFeedbackForm({ path, publishedVersion, isSensitive, state = emptyFormState }: PageFeedbackFormProps) {
  const { errors } = state

  return (
    <section aria-label="Page feedback">
      <form id="feedback" className="feedback" method="post" action={paths.feedback} noValidate>
        <ErrorSummary errors={errors} inputs={inputs} />
        <input type="hidden" name="path" value={path} />
        <input type="hidden" name="publishedVersion" value={publishedVersion} />
        {isSensitive && <input type="hidden" name="isSensitive" value="yes" />}
        <ErrorMessage of="feedback-useful" text={errors.useful} />
        <AnswerButtons id="feedback-useful" question={wasUseful} />
      </form>
    </section>
  )
}

/** The id of what each mistake leads to, in the order asked. */
const inputs = { useful: 'feedback-useful', path: 'feedback', publishedVersion: 'feedback' }
