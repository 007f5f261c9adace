'use client'

import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { untickOthers } from '#components/forms/untick-others.ts'
import { useCheckedForm } from '#components/forms/use-checked-form.ts'
import { NominationQuestions } from '#components/nominations/nomination-questions.tsx'
import type { FormState } from '#lib/forms/form-state.ts'
import type { FormQuestions } from '#lib/forms/questions.ts'
import { pageTitles } from '#lib/nominations/journey/pages.ts'
import { nominationQuestions } from '#lib/nominations/questions.ts'
import { nominationSteps, type PageName } from '#lib/nominations/schema.ts'
import { paths } from '#lib/paths.ts'

type NominationPageFormProps = {
  name: PageName
  /** How many pages have been asked, this one included. */
  number: number
  state: FormState
  nominationKey: string
  /** Whether somebody came from the check, to which they go back. */
  isChange: boolean
  /** The council areas that the postcode may lie in, the likeliest first. */
  likely: readonly string[]
}

/** One page of questions. Where it asks one alone, the question is its title. */
export function NominationPageForm({ name, number, state, nominationKey, isChange, likely }: NominationPageFormProps) {
  const { form, summary, errors, listed, checkFirst, checkLeft } = useCheckedForm(nominationSteps[name], state)
  const questions: FormQuestions = nominationQuestions[name]
  const inputs = Object.fromEntries(Object.keys(questions).map((field) => [field, field]))

  return (
    <>
      <ErrorSummary errors={listed} inputs={inputs} ref={summary} />
      <p className="step">{`Page ${number}`}</p>
      {Object.keys(questions).length > 1 && <h1 className="govuk-heading-xl">{pageTitles[name]}</h1>}
      <form
        id="nomination"
        method="post"
        action={paths.nominationPage(name)}
        noValidate
        onSubmit={checkFirst}
        onBlur={checkLeft}
        onChange={untickOthers}
        ref={form}
      >
        <input type="hidden" name="key" value={nominationKey} />
        {isChange && <input type="hidden" name="change" value="yes" />}
        <NominationQuestions name={name} questions={questions} values={state.values} errors={errors} likely={likely} />
        <button type="submit" className="govuk-button">
          Continue
        </button>
      </form>
    </>
  )
}
