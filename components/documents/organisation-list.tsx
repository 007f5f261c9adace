import { OrganisationLink } from '#components/links/organisation-link.tsx'
import type { Organisation } from '#lib/payload-types.ts'

export function OrganisationList({ organisations }: { organisations: Organisation[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {organisations.map((organisation) => (
        <li key={organisation.id}>
          <OrganisationLink organisation={organisation} />
        </li>
      ))}
    </ul>
  )
}
