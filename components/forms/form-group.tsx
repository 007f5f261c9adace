import type { ReactNode } from 'react'
import { errorId, hintId } from '#components/forms/question.ts'

export function FormGroup({ error, className = '', children }: { error: string | undefined; className?: string; children: ReactNode }) {
  return <div className={`govuk-form-group ${error ? 'govuk-form-group--error' : ''} ${className}`}>{children}</div>
}

export function Hint({ of, text }: { of: string; text: string | undefined }) {
  if (!text) return null
  return (
    <div id={hintId(of)} className="govuk-hint">
      {text}
    </div>
  )
}

export function ErrorMessage({ of, text }: { of: string; text: string | undefined }) {
  if (!text) return null
  return (
    <p id={errorId(of)} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {text}
    </p>
  )
}
