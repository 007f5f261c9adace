import type { ComponentProps } from 'react'
import { CharacterCount } from '#components/forms/character-count.tsx'
import { ErrorMessage, FormGroup, Hint } from '#components/forms/form-group.tsx'
import { KeepTyped } from '#components/forms/keep-typed.tsx'
import { describedBy, type Question } from '#components/forms/question.ts'
import { answersOf, labelText } from '#lib/forms/questions.ts'

type TextAreaProps = Question & { limit: number; isOneLine?: boolean } & Omit<
    ComponentProps<'textarea'>,
    keyof Question | 'defaultValue' | 'children'
  >

/** `limit` is stated and counted, never enforced by cutting off what somebody types or pastes. */
export function TextArea({ name, label, hint, error, value, isOptional, limit, isOneLine = false, id = name, ...area }: TextAreaProps) {
  return (
    <FormGroup error={error} className="govuk-character-count">
      <label className="govuk-label" htmlFor={id}>
        {labelText({ label, isOptional })}
      </label>
      <Hint of={id} text={hint} />
      <ErrorMessage of={id} text={error} />
      <KeepTyped of={id} />
      <textarea
        rows={5}
        {...area}
        className={error ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        id={id}
        name={name}
        defaultValue={answersOf(value)[0]}
        aria-describedby={describedBy(id, { limit, hint, error })}
      />
      <CharacterCount of={id} limit={limit} isOneLine={isOneLine} />
    </FormGroup>
  )
}
