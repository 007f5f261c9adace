import { PublicationLink } from '#components/publications/publication-link.tsx'
import type { Publication } from '#lib/payload-types.ts'

export function PublicationLinks({ publications }: { publications: Publication[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {publications.map((publication) => (
        <li key={publication.id}>
          <PublicationLink publication={publication} />
        </li>
      ))}
    </ul>
  )
}
