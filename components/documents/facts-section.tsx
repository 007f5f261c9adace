import type { ReactNode } from 'react'
import { Section } from '#components/documents/section.tsx'
import { textDirection } from '#lib/text-direction.ts'

export type Fact = { name: string; value: ReactNode }

/** The facts that a document begins with. What has no value is left out, and with it the section when nothing is left. */
export function FactsSection({ facts }: { facts: Fact[] }) {
  const known = facts.filter(hasValue)
  if (known.length === 0) return null

  return (
    <Section>
      <dl className="facts">
        {known.map(({ name, value }) => (
          <FactRow key={name} name={name} value={value} />
        ))}
      </dl>
    </Section>
  )
}

function FactRow({ name, value }: Fact) {
  return (
    <>
      <dt>{name}</dt>
      <dd dir={typeof value === 'string' ? textDirection(value) : undefined}>{value}</dd>
    </>
  )
}

function hasValue({ value }: Fact) {
  return value !== null && value !== undefined && value !== '' && value !== false
}
