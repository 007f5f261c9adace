import type { ReactNode } from 'react'
import { Section } from '#components/documents/section.tsx'
import { textDirection } from '#lib/text-direction.ts'

export type Fact = { name: string; value: ReactNode }

/** The facts that a document begins with. What has no value is left out, and with it the section when nothing is left. */
export function FactsSection({ facts }: { facts: Fact[] }) {
  if (!facts.some(hasValue)) return null

  return (
    <Section>
      <FactList facts={facts} />
    </Section>
  )
}

/** Names and what there is to say of each. What has no value is left out. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.filter(hasValue).map(({ name, value }) => (
        <FactRow key={name} name={name} value={value} />
      ))}
    </dl>
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
