import { Blocks } from '#components/blocks/blocks.tsx'
import { FactsSection } from '#components/documents/facts-section.tsx'
import { OrganisationLink } from '#components/links/organisation-link.tsx'
import { aboutPublication, PublicationLink } from '#components/publications/publication-link.tsx'
import { formatPartialDate } from '#lib/dates.ts'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { Publication } from '#lib/payload-types.ts'

export function PublicationArticle({ publication }: { publication: Publication }) {
  const { publishedOn } = publication
  const publisher = knownRecord(publication.publisher)

  return (
    <>
      <FactsSection
        facts={[
          { name: 'Published', value: publishedOn && formatPartialDate(publishedOn) },
          { name: 'Publisher', value: publisher && <OrganisationLink organisation={publisher} /> },
          { name: 'Document', value: aboutPublication(publication) && <PublicationLink publication={publication} /> },
        ]}
      />
      <Blocks blocks={publication.body} />
    </>
  )
}
