import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import { formatTerm } from '#lib/office-holders/format-term.ts'
import type { PeopleBlock as Block } from '#lib/payload-types.ts'

export function PeopleBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const people = knownRecords(block.people)
  if (people.length === 0) return null

  return (
    <div className="text-block">
      <SectionHeading heading={headings.get(block)} />
      <ul className="govuk-list govuk-list--spaced">
        {people.map((person) => (
          <li key={person.id}>
            <strong>{person.name}</strong>
            <br />
            {[person.office, formatTerm(person)].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
