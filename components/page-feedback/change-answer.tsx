import { AnswerButtons } from '#components/page-feedback/answer-buttons.tsx'
import { wasItUseful } from '#lib/page-feedback/questions.ts'
import { isAnswer, usefulness } from '#lib/page-feedback/schema.ts'
import { paths } from '#lib/paths.ts'

type ChangeAnswerProps = { mark: string | undefined; page: string | undefined; useful: string | undefined }

/** The answer as it is stored, and the others, for who pressed the wrong button. */
export function ChangeAnswer({ mark, page, useful }: ChangeAnswerProps) {
  const given = isAnswer(useful) ? useful : undefined

  return (
    <>
      {given && <p className="govuk-body">You answered “{usefulness[given]}”.</p>}
      <details className="fold">
        <summary className="fold__summary">Change your answer</summary>
        <form className="feedback" method="post" action={paths.feedbackThanksPage} noValidate>
          <input type="hidden" name="mark" value={mark} />
          <input type="hidden" name="page" value={page} />
          <AnswerButtons id="useful" question={wasItUseful} given={given} />
        </form>
      </details>
    </>
  )
}
