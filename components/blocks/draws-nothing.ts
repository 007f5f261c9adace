import type { ContentBlock } from '#components/blocks/content-block.ts'
import { holdersToday } from '#components/blocks/holders-block.tsx'
import { hrefOf, publishedDocuments } from '#components/links/link-target.ts'
import { knownRecord, knownRecords } from '#lib/documents/known-records.ts'
import { textOf } from '#lib/documents/rich-text.ts'
import { isDated } from '#lib/figures/figure-date.ts'

/** Whether nothing would be seen of a block: its records were deleted, its pages withdrawn, or its figures have no date. */
export function drawsNothing(block: ContentBlock): boolean {
  switch (block.blockType) {
    case 'text':
      return textOf(block.content.root).trim() === ''
    case 'figures':
      return !knownRecords(block.figures).some(isDated)
    case 'helplines':
      return knownRecords(block.helplines).length === 0
    case 'localHelp':
      return !block.areas.some(({ service }) => hrefOf({ relationTo: 'services', value: service }))
    case 'signposts':
      return publishedDocuments(block.documents).length === 0
    case 'members':
      return knownRecords(block.organisations).length === 0
    case 'holders':
      return holdersToday(block).length === 0
    case 'people':
      return knownRecords(block.people).length === 0
    case 'documents':
      return knownRecords(block.publications).length === 0
    case 'quotation':
      return !knownRecord(block.speaker)
    case 'picture':
      return !knownRecord(block.picture)
    case 'callToAction':
      return !block.reason && !block.form && !hrefOf(block.document)
    case 'list':
    case 'targets':
    case 'helpPanel':
    case 'listing':
    case 'officeDetails':
    case 'video':
    case 'accordion':
    case 'table':
      return false
  }
}
