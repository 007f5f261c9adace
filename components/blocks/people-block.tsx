import { knownRecords } from '#lib/documents/known-records.ts'
import { formatTerm } from '#lib/office-holders/format-term.ts'
import type { PeopleBlock as Block } from '#lib/payload-types.ts'

export function PeopleBlock({ block }: { block: Block }) {
  const people = knownRecords(block.people)
  if (people.length === 0) return null

  return (
    <ul className="govuk-list govuk-list--bullet">
      {people.map((person) => (
        <li key={person.id}>
          <strong>{person.name}</strong>
          {(person.terms ?? []).map((term) => (
            <span key={`${term.officeId} ${term.from}`}>
              <br />
              {[term.office, formatTerm(term)].filter(Boolean).join(', ')}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
