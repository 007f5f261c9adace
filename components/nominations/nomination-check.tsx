import { AnswerList } from '#components/nominations/answer-list.tsx'
import { AnswersKept } from '#components/nominations/answers-kept.tsx'
import type { FormValues } from '#lib/forms/form-state.ts'
import { checkTitle, listAnswers } from '#lib/nominations/journey/answers.ts'
import { nominationKey } from '#lib/nominations/key.ts'
import { paths } from '#lib/paths.ts'

export function NominationCheck({ values }: { values: FormValues }) {
  return (
    <>
      <h1 className="govuk-heading-xl">{checkTitle}</h1>
      <AnswerList
        answers={listAnswers(values).map(({ name, answer, path }) => ({
          name,
          answer,
          action: path && <ChangeLink path={path} name={name} />,
        }))}
      />
      <form method="post" action={paths.nominationCheck}>
        <input type="hidden" name="key" value={nominationKey(values)} />
        <h2 className="govuk-heading-l">Before you send it</h2>
        <p className="govuk-body">
          If we send your nomination on, we share your details with the Probation Service. Our office will not contact the owner without
          telling you first. The Probation Service may contact them if it takes the project on.
        </p>
        <p className="govuk-body">
          The Probation Service decides which projects go ahead. Read{' '}
          <a className="govuk-link" href={`${paths.privacy}/nominations`}>
            how we use your details
          </a>
          .
        </p>
        <button type="submit" className="govuk-button">
          Send your nomination
        </button>
      </form>
      <AnswersKept path={paths.nominationCheck} />
    </>
  )
}

/** The hidden words are kept apart from the one that is seen by GOV.UK Frontend's own style. */
function ChangeLink({ path, name }: { path: string; name: string }) {
  return (
    <a className="govuk-link" href={`${path}?change`}>
      Change<span className="govuk-visually-hidden">{`${name.charAt(0).toLowerCase()}${name.slice(1)}`}</span>
    </a>
  )
}
