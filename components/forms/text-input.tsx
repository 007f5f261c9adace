import type { ComponentProps } from 'react'
import { ErrorMessage, FormGroup, Hint } from '#components/forms/form-group.tsx'
import { describedBy, type Question } from '#components/forms/question.ts'
import { answersOf, labelText } from '#lib/forms/questions.ts'

type TextInputProps = Question & Omit<ComponentProps<'input'>, keyof Question | 'defaultValue'>

export function TextInput({ name, label, hint, error, value, isOptional, id = name, className = '', ...input }: TextInputProps) {
  return (
    <FormGroup error={error}>
      <label className="govuk-label" htmlFor={id}>
        {labelText({ label, isOptional })}
      </label>
      <Hint of={id} text={hint} />
      <ErrorMessage of={id} text={error} />
      <input
        type="text"
        {...input}
        className={`govuk-input ${error ? 'govuk-input--error' : ''} ${className}`}
        id={id}
        name={name}
        defaultValue={answersOf(value)[0]}
        aria-describedby={describedBy(id, { hint, error })}
      />
    </FormGroup>
  )
}
