import { SignpostList } from '#components/documents/signpost-list.tsx'
import { aboutPublication } from '#components/publications/publication-link.tsx'
import { formatPartialDate } from '#lib/dates.ts'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { ListedPublication } from '#lib/listings/queries.ts'

export function PublicationList({ publications }: { publications: ListedPublication[] }) {
  return <SignpostList documents={publications} above={publicationFacts} />
}

function publicationFacts(publication: ListedPublication) {
  const { publishedOn, publisher } = publication
  const facts = [publishedOn && formatPartialDate(publishedOn), knownRecord(publisher)?.name, aboutPublication(publication)]
  const text = facts.filter(Boolean).join(', ')
  return text && <p className="signposts__about">{text}</p>
}
