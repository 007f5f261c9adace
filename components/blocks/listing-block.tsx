import type { ReactElement } from 'react'
import { IssueList } from '#components/accessibility/issue-list.tsx'
import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { RowList } from '#components/documents/row-list.tsx'
import { NewsList } from '#components/news/news-list.tsx'
import { PublicationList } from '#components/publications/publication-list.tsx'
import { NeedList } from '#components/services/need-list.tsx'
import { ServiceDirectory } from '#components/services/service-directory.tsx'
import { listPublished } from '#lib/documents/listings.ts'
import type { ListingBlock as Block } from '#lib/payload-types.ts'

/** Automatically lists what is published of one kind. */
export async function ListingBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }): Promise<ReactElement> {
  const listing = await listPublished(block.of)
  const isUnderHeading = headings.size > 0
  switch (listing.of) {
    case 'services':
      return <ServiceDirectory services={listing.items} />
    case 'needs':
      return <NeedList listed={listing.items} />
    case 'publications':
      return <PublicationList publications={listing.items} isUnderHeading={isUnderHeading} />
    case 'news':
      return <NewsList news={listing.items} isUnderHeading={isUnderHeading} />
    case 'accessibilityIssues':
      return <IssueList issues={listing.items} headings={headings} />
    default:
      return <RowList documents={listing.items} isUnderHeading={isUnderHeading} />
  }
}
