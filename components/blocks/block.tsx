import type { ReactElement } from 'react'
import { AccordionBlock } from '#components/blocks/accordion-block.tsx'
import { CallToActionBlock } from '#components/blocks/call-to-action-block.tsx'
import type { ContentBlock } from '#components/blocks/content-block.ts'
import { DocumentsBlock } from '#components/blocks/documents-block.tsx'
import { FiguresBlock } from '#components/blocks/figures-block.tsx'
import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { HelpPanelBlock } from '#components/blocks/help-panel-block.tsx'
import { HelplinesBlock } from '#components/blocks/helplines-block.tsx'
import { HoldersBlock } from '#components/blocks/holders-block.tsx'
import { ListBlock } from '#components/blocks/list-block.tsx'
import { ListingBlock } from '#components/blocks/listing-block.tsx'
import { LocalHelpBlock } from '#components/blocks/local-help-block.tsx'
import { MembersBlock } from '#components/blocks/members-block.tsx'
import { OfficeDetailsBlock } from '#components/blocks/office-details-block.tsx'
import { PeopleBlock } from '#components/blocks/people-block.tsx'
import { PictureBlock } from '#components/blocks/picture-block.tsx'
import { QuotationBlock } from '#components/blocks/quotation-block.tsx'
import { SignpostsBlock } from '#components/blocks/signposts-block.tsx'
import { TableBlock } from '#components/blocks/table-block.tsx'
import { TargetsBlock } from '#components/blocks/targets-block.tsx'
import { TextBlock } from '#components/blocks/text-block.tsx'
import { VideoBlock } from '#components/blocks/video-block.tsx'

export function Block({ block, headings }: { block: ContentBlock; headings: HeadingsByOwner }): ReactElement {
  switch (block.blockType) {
    case 'text':
      return <TextBlock block={block} headings={headings} />
    case 'list':
      return <ListBlock block={block} />
    case 'figures':
      return <FiguresBlock block={block} />
    case 'helpPanel':
      return <HelpPanelBlock block={block} />
    case 'helplines':
      return <HelplinesBlock block={block} />
    case 'targets':
      return <TargetsBlock block={block} headings={headings} />
    case 'localHelp':
      return <LocalHelpBlock block={block} />
    case 'callToAction':
      return <CallToActionBlock block={block} />
    case 'signposts':
      return <SignpostsBlock block={block} />
    case 'listing':
      return <ListingBlock block={block} headings={headings} />
    case 'members':
      return <MembersBlock block={block} />
    case 'officeDetails':
      return <OfficeDetailsBlock block={block} />
    case 'holders':
      return <HoldersBlock block={block} />
    case 'people':
      return <PeopleBlock block={block} />
    case 'quotation':
      return <QuotationBlock block={block} />
    case 'documents':
      return <DocumentsBlock block={block} />
    case 'picture':
      return <PictureBlock block={block} />
    case 'video':
      return <VideoBlock block={block} headings={headings} />
    case 'accordion':
      return <AccordionBlock block={block} headings={headings} />
    case 'table':
      return <TableBlock block={block} />
  }
}
