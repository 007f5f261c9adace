import { knownRecord, knownRecords } from '#lib/documents/known-records.ts'
import { childrenOf, isInline, nodesIn, textOf } from '#lib/documents/rich-text.ts'
import { attribution } from '#lib/office-holders/attribution.ts'
import type { Media, Page, QuotationBlock } from '#lib/payload-types.ts'
import {
  type IsPublished,
  titlesOf,
  wordsOfFigure,
  wordsOfHelpline,
  wordsOfOrganisation,
  wordsOfPerson,
} from '#lib/search/words-of-records.ts'
import { readTable } from '#lib/tables/read-table.ts'

type Block = NonNullable<Page['body']>[number]
type Words = (string | null | undefined)[]

/** What a block draws. One that would stand around nothing but deleted records is not drawn at all. */
export function wordsOfBlock(block: Block, isPublished: IsPublished): Words {
  switch (block.blockType) {
    case 'text':
      return wordsOfWriting(block.content)
    case 'list':
      return [block.heading, block.lead, ...block.items.map(({ item }) => item)]
    case 'figures':
      return around(knownRecords(block.figures).flatMap(wordsOfFigure), [block.heading], [block.note])
    case 'helpPanel':
      return [block.heading, ...block.ways.flatMap(({ situation, advice }) => [situation, ...wordsOfWriting(advice)])]
    case 'helplines':
      return around(knownRecords(block.helplines).flatMap(wordsOfHelpline), [block.heading])
    case 'callToAction':
      return [block.heading, block.reason, block.label]
    case 'signposts':
      return around(titlesOf(block.documents, isPublished), [block.heading])
    case 'listing':
      return [block.heading]
    case 'members':
      return around(knownRecords(block.organisations).flatMap(wordsOfOrganisation), [block.heading])
    case 'people':
      return around(knownRecords(block.people).flatMap(wordsOfPerson), [block.heading])
    case 'quotation':
      return wordsOfQuotation(block)
    case 'documents':
      return around(titlesOf(block.publications, isPublished), [block.heading])
    case 'video':
      return [block.title, block.length, wordsOfPicture(knownRecord(block.still)), ...wordsOfWriting(block.textAlternative)]
    case 'accordion':
      return [block.heading, ...block.sections.flatMap(({ title, content }) => [title, ...wordsOfWriting(content)])]
    case 'table': {
      const { headings, rows } = readTable(block.cells)
      return [block.heading, block.caption, ...headings, ...rows.flat()]
    }
  }
}

function around(records: Words, before: Words, after: Words = []): Words {
  return records.length > 0 ? [...before, ...records, ...after] : []
}

function wordsOfQuotation({ words, speaker, saidOn }: QuotationBlock): Words {
  const who = knownRecord(speaker)
  return who ? [words, attribution(who, saidOn)] : []
}

function wordsOfPicture(still: Media | undefined) {
  return still?.isDecorative ? undefined : still?.alt
}

/** The text of running text by paragraphs, headings and items, that of links among it. */
function wordsOfWriting({ root }: { root: object }): string[] {
  return [...nodesIn(root)].filter((node) => !isInline(node) && childrenOf(node).some(isInline)).map(textOf)
}
