import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { TextWithContacts } from '#components/links/text-with-contacts.tsx'
import { ChangeAnswer } from '#components/page-feedback/change-answer.tsx'
import { VisitReason } from '#components/page-feedback/visit-reason.tsx'
import { WayBack } from '#components/page-feedback/way-back.tsx'
import type { FormState } from '#lib/forms/form-state.ts'
import { thanksTitle } from '#lib/page-feedback/questions.ts'
import { isSitePath, paths } from '#lib/paths.ts'
import { maybeRuntime } from '#lib/runtime.ts'
import type { Site } from '#lib/site-settings/queries.ts'

type FeedbackThanksProps = { state: FormState; reasons: Site['visitReasons']; isSensitive: boolean }

/** What follows an answer: it is stored, so everything here may be left undone. */
export function FeedbackThanks({ state, reasons, isSensitive }: FeedbackThanksProps) {
  const { mark, page, useful, reason } = answersIn(state)
  const isDone = !mark || (reason !== undefined && !hasProblem(state))

  return (
    <>
      <ErrorSummary errors={state.errors} inputs={inputs} />
      <h1 className="govuk-heading-xl">{thanksTitle}</h1>
      {(isSensitive || (isDone && reason === 'help')) && <HelpFirst />}
      {!isDone && <ChangeAnswer mark={mark} page={page} useful={useful} />}
      {!isDone && reasons.length > 0 && (
        <VisitReason mark={mark} page={page} reasons={reasons} chosen={reason} error={state.errors.reason} />
      )}
      <WayBack page={page} />
      <p className="govuk-body">
        <TextWithContacts text="We can’t reply to feedback. To report a crime call 101, or 999 in an emergency." />
      </p>
    </>
  )
}

/** The id of what each mistake leads to, in the order asked. */
const inputs = { reason: 'reason', useful: 'useful', mark: 'way-back', page: 'way-back' }

/** Whoever came to get help gets it, whatever page they were on, and so does whoever answered on a sensitive page. */
function HelpFirst() {
  const isPublished = maybeRuntime()?.routes.answer(paths.helpAndSupport).kind === 'page'

  return (
    <p className="govuk-body-l">
      If you are in danger now, call{' '}
      <a className="govuk-link" href="tel:999">
        999
      </a>
      .{' '}
      {isPublished && (
        <>
          For other help, go to{' '}
          <a className="govuk-link" href={paths.helpAndSupport}>
            Help and support
          </a>
          .
        </>
      )}
    </p>
  )
}

function hasProblem({ errors }: FormState) {
  return Object.keys(errors).length > 0
}

/** Addresses and posts can say anything; only what could be an answer is drawn. */
function answersIn({ values }: FormState) {
  const one = (name: string) => {
    const value = values[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const page = one('page')
  return { mark: one('mark'), useful: one('useful'), reason: one('reason'), page: page && isSitePath(page) ? page : undefined }
}
