import type { ReactNode } from 'react'
import { ErrorMessage, FormGroup, Hint } from '#components/forms/form-group.tsx'
import { describedBy, type Question } from '#components/forms/question.ts'
import { labelText } from '#lib/forms/questions.ts'

type FieldsetProps = Pick<Question, 'label' | 'hint' | 'error' | 'isOptional' | 'isTitle'> & { id: string; children: ReactNode }

/** One question that several inputs answer. */
export function Fieldset({ id, label, hint, error, isOptional, isTitle, children }: FieldsetProps) {
  return (
    <FormGroup error={error}>
      <fieldset className="govuk-fieldset" aria-describedby={describedBy(id, { hint, error })}>
        <legend className="govuk-fieldset__legend">
          {isTitle ? <h1 className="govuk-heading-xl">{labelText({ label, isOptional })}</h1> : labelText({ label, isOptional })}
        </legend>
        <Hint of={id} text={hint} />
        <ErrorMessage of={id} text={error} />
        {children}
      </fieldset>
    </FormGroup>
  )
}
