import type { Block } from 'payload'
import { accordionBlock } from '#collections/blocks/accordion.ts'
import { callToActionBlock } from '#collections/blocks/call-to-action.ts'
import { documentsBlock } from '#collections/blocks/documents.ts'
import { figuresBlock } from '#collections/blocks/figures.ts'
import { helpPanelBlock } from '#collections/blocks/help-panel.ts'
import { helplinesBlock } from '#collections/blocks/helplines.ts'
import { holdersBlock } from '#collections/blocks/holders.ts'
import { listBlock } from '#collections/blocks/list.ts'
import { listingBlock } from '#collections/blocks/listing.ts'
import { localHelpBlock } from '#collections/blocks/local-help.ts'
import { membersBlock } from '#collections/blocks/members.ts'
import { officeDetailsBlock } from '#collections/blocks/office-details.ts'
import { peopleBlock } from '#collections/blocks/people.ts'
import { pictureBlock } from '#collections/blocks/picture.ts'
import { quotationBlock } from '#collections/blocks/quotation.ts'
import { signpostsBlock } from '#collections/blocks/signposts.ts'
import { tableBlock } from '#collections/blocks/table.ts'
import { targetsBlock } from '#collections/blocks/targets.ts'
import { textBlock } from '#collections/blocks/text.ts'
import { videoBlock } from '#collections/blocks/video.ts'

/** What the body of every document is made of, in the order in which the editor offers it. */
export const blocks: Block[] = [
  textBlock,
  listBlock,
  figuresBlock,
  targetsBlock,
  helpPanelBlock,
  helplinesBlock,
  localHelpBlock,
  callToActionBlock,
  signpostsBlock,
  listingBlock,
  membersBlock,
  holdersBlock,
  peopleBlock,
  officeDetailsBlock,
  quotationBlock,
  documentsBlock,
  pictureBlock,
  videoBlock,
  accordionBlock,
  tableBlock,
]
