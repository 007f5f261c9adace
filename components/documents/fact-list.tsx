import type { ReactNode } from 'react'
import { textDirection } from '#lib/text-direction.ts'

export type Fact = { name: string; value: ReactNode }

/** Facts beside or within something else, in small type. What has no value is left out. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.filter(hasValue).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir={valueDirection(value)}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The facts that a document begins with. What has no value is left out. */
export function SummaryList({ facts }: { facts: Fact[] }) {
  const known = facts.filter(hasValue)
  if (known.length === 0) return null

  return (
    <dl className="govuk-summary-list document__facts">
      {known.map(({ name, value }) => (
        <div className="govuk-summary-list__row" key={name}>
          <dt className="govuk-summary-list__key">{name}</dt>
          <dd className="govuk-summary-list__value" dir={valueDirection(value)}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function hasValue({ value }: Fact) {
  return value !== null && value !== undefined && value !== '' && value !== false
}

function valueDirection(value: ReactNode) {
  return typeof value === 'string' ? textDirection(value) : undefined
}
