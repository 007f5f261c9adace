'use client'

import type { ReactNode } from 'react'
import { ErrorSummary } from '#components/forms/error-summary.tsx'
import { useCheckedForm } from '#components/forms/use-checked-form.ts'
import { ContactQuestions, PlaceQuestions, WorkQuestions } from '#components/nominations/nomination-questions.tsx'
import type { FormState } from '#lib/forms/form-state.ts'
import { isElsewhere } from '#lib/nominations/council-areas.ts'
import { nominationQuestions } from '#lib/nominations/questions.ts'
import { nominationSchema } from '#lib/nominations/schema.ts'
import { paths } from '#lib/paths.ts'

/** @param start what stands before the questions, and below the summary of what is to be put right */
export function NominationForm({ state, nominationKey, start }: { state: FormState; nominationKey: string; start: ReactNode }) {
  const { form, summary, errors, checkFirst } = useCheckedForm(nominationSchema, state, isElsewhere)
  const ask = (name: keyof typeof nominationQuestions) => ({
    name,
    question: nominationQuestions[name],
    value: state.values[name],
    error: errors[name],
  })

  return (
    <>
      <ErrorSummary errors={errors} inputs={inputs} ref={summary} />
      {start}
      <form id={formId} method="post" action={paths.nominate} noValidate onSubmit={checkFirst} ref={form}>
        <input type="hidden" name="key" value={nominationKey} />
        <PlaceQuestions ask={ask} />
        <WorkQuestions ask={ask} />
        <ContactQuestions ask={ask} />
        <p className="govuk-body">
          If we send your nomination on, we share your details with the Probation Service. Our office will not contact the owner without
          telling you first. The Probation Service may contact them if it takes the project on. Read{' '}
          <a className="govuk-link" href={`${paths.privacy}/nominations`}>
            how we use your details
          </a>
          .
        </p>
        <button type="submit" className="govuk-button">
          Send your nomination
        </button>
      </form>
    </>
  )
}

const formId = 'nomination'

/** The id of each field's first input, in the order asked. The key has no input to go to, so its error links to the form. */
const inputs = Object.fromEntries(Object.keys(nominationSchema.shape).map((name) => [name, name === 'key' ? formId : name]))
