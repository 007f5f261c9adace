import type { Ref } from 'react'
import type { FormErrors } from '#lib/forms/form-state.ts'

type ErrorSummaryProps = {
  errors: FormErrors
  /** Each field's name and the id of its first input, in the order the questions are asked. */
  inputs: Record<string, string>
  ref?: Ref<HTMLDivElement>
}

export function ErrorSummary({ errors, inputs, ref }: ErrorSummaryProps) {
  const mistakes = Object.entries(inputs).flatMap(([name, id]) => (errors[name] ? [{ name, id, message: errors[name] }] : []))
  if (mistakes.length === 0) return null

  return (
    // biome-ignore lint/a11y/noAutofocus: what to correct is read first, as GOV.UK Frontend's script has it, here without a script
    <div className="govuk-error-summary" tabIndex={-1} autoFocus ref={ref}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {mistakes.map(({ name, id, message }) => (
              <li key={name}>
                <a href={`#${id}`}>{message}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
