import { RowList } from '#components/documents/row-list.tsx'
import { aboutPublication } from '#components/publications/publication-link.tsx'
import { formatPartialDate } from '#lib/dates.ts'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { ListedPublication } from '#lib/documents/listings.ts'

type PublicationListProps = { publications: ListedPublication[]; isUnderHeading: boolean }

export function PublicationList({ publications, isUnderHeading }: PublicationListProps) {
  return <RowList documents={publications} above={publicationFacts} isUnderHeading={isUnderHeading} />
}

function publicationFacts(publication: ListedPublication) {
  const { publishedOn } = publication
  const about = aboutPublication(publication)
  const publisher = knownRecord(publication.publisher)?.name
  // What is said about it already names the publisher.
  const isNamed = publisher && about?.includes(publisher)
  const facts = [publishedOn && formatPartialDate(publishedOn), !isNamed && publisher, about]
  const text = facts.filter(Boolean).join(', ')
  return text && <p className="quiet">{text}</p>
}
