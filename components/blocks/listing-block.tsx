import type { ReactElement } from 'react'
import { IssueList } from '#components/accessibility/issue-list.tsx'
import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { SignpostList } from '#components/documents/signpost-list.tsx'
import { NewsList } from '#components/news/news-list.tsx'
import { PublicationList } from '#components/publications/publication-list.tsx'
import { NeedList } from '#components/services/need-list.tsx'
import { ServiceDirectory } from '#components/services/service-directory.tsx'
import { type Listing, listPublished } from '#lib/documents/listings.ts'
import type { ListingBlock as Block } from '#lib/payload-types.ts'

/** Automatically lists what is published of one kind, or says in a sentence that there is nothing. */
export async function ListingBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const listing = await listPublished(block.of)

  return (
    <div>
      <SectionHeading heading={headings.get(block)} />
      {listing.items.length > 0 ? <ListingItems listing={listing} headings={headings} /> : <p className="govuk-body">{block.whenEmpty}</p>}
    </div>
  )
}

function ListingItems({ listing, headings }: { listing: Listing; headings: HeadingsByOwner }): ReactElement {
  switch (listing.of) {
    case 'services':
      return <ServiceDirectory services={listing.items} headings={headings} />
    case 'needs':
      return <NeedList listed={listing.items} />
    case 'publications':
      return <PublicationList publications={listing.items} />
    case 'news':
      return <NewsList news={listing.items} />
    case 'accessibilityIssues':
      return <IssueList issues={listing.items} headings={headings} />
    default:
      return <SignpostList documents={listing.items} />
  }
}
