import { knownRecord, knownRecords } from '#lib/documents/known-records.ts'
import { childrenOf, isInline, nodesIn, textOf } from '#lib/documents/rich-text.ts'
import { isDated } from '#lib/figures/figure-date.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import { attribution } from '#lib/office-holders/attribution.ts'
import type { CallToActionBlock, FiguresBlock, LocalHelpBlock, Media, Page, QuotationBlock, TargetsBlock } from '#lib/payload-types.ts'
import {
  figureWords,
  helplineWords,
  holderWords,
  type IsPublished,
  organisationWords,
  personWords,
  titlesOf,
} from '#lib/search/record-words.ts'
import { readTable } from '#lib/tables/read-table.ts'

type Block = NonNullable<Page['body']>[number]
type Words = (string | null | undefined)[]

/** What a block draws. One that would have nothing in it but deleted records is not drawn at all. */
export function blockWords(block: Block, isPublished: IsPublished): Words {
  switch (block.blockType) {
    case 'text':
      return writingWords(block.content)
    case 'list':
      return [block.heading, block.lead, ...block.items.map(({ item }) => item)]
    case 'figures':
      return figuresWords(block)
    case 'helpPanel':
      return [block.heading, ...block.ways.flatMap(({ situation, advice }) => [situation, ...writingWords(advice)])]
    case 'targets':
      return [block.heading, ...block.targets.flatMap(targetWords), ...(block.others ?? []).flatMap(otherWords)]
    case 'localHelp':
      return around(block.areas.flatMap(localWords(isPublished)), [block.heading])
    case 'helplines':
      return around(knownRecords(block.helplines).flatMap(helplineWords), [block.heading])
    case 'callToAction':
      return actionWords(block, isPublished)
    case 'signposts':
      return around(titlesOf(block.documents, isPublished), [block.heading])
    // What is listed and what the settings say may change without a publish, and with none of it there is no heading.
    case 'listing':
    case 'officeDetails':
      return []
    case 'members':
      return around(knownRecords(block.organisations).flatMap(organisationWords), [block.heading])
    case 'holders':
      return around(knownRecords(block.offices).flatMap(holderWords), [block.heading])
    case 'people':
      return around(knownRecords(block.people).flatMap(personWords), [block.heading])
    case 'quotation':
      return quotationWords(block)
    case 'documents':
      return around(titlesOf(block.publications, isPublished), [block.heading])
    case 'picture':
      return captionedWords(knownRecord(block.picture), block.caption)
    case 'video':
      return [block.title, block.length, pictureWords(knownRecord(block.still)), ...writingWords(block.textAlternative)]
    case 'accordion':
      return [block.heading, ...block.sections.flatMap(({ title, content }) => [title, ...writingWords(content)])]
    case 'table':
      return [block.heading, block.caption, ...rowsWords(block.cells)]
  }
}

function figuresWords({ heading, caption, figures, note, valuesAre }: FiguresBlock): Words {
  const dated = knownRecords(figures).filter(isDated)
  return around(
    dated.map((figure) => figureWords(figure, valuesAre)),
    [heading, caption],
    [note],
  )
}

function actionWords({ heading, reason, label, document, form }: CallToActionBlock, isPublished: IsPublished): Words {
  const leads = document ? titlesOf([document], isPublished).length > 0 : Boolean(form)
  return leads || reason ? [heading, reason, leads ? label : undefined] : []
}

/** Each cell with the head of its column, without which a number may say the opposite. */
function rowsWords(cells: string): Words {
  const { headings, rows } = readTable(cells)
  if (rows.length === 0) return headings
  return rows.map((row) => row.flatMap((cell, place) => (cell ? [headings[place], cell].filter(Boolean).join(': ') : [])).join(', '))
}

function around(records: Words, before: Words, after: Words = []): Words {
  return records.length > 0 ? [...before, ...records, ...after] : []
}

function targetWords({ label, helpline, phone, line, advice }: TargetsBlock['targets'][number]): Words {
  return [label, ...(knownRecord(helpline) ? [knownRecord(helpline)?.phone] : [phone]), line, advice]
}

function otherWords({ label, helpline }: NonNullable<TargetsBlock['others']>[number]): Words {
  const known = knownRecord(helpline)
  return known ? [label, known.phone] : []
}

// A service's other words may change while its title, which brings this page up to date, stays.
function localWords(isPublished: IsPublished) {
  return ({ area, service }: LocalHelpBlock['areas'][number]) =>
    titlesOf([service], isPublished).map((title) => `${councilAreas[area]}: ${title}`)
}

function quotationWords({ words, speaker, saidOn }: QuotationBlock): Words {
  const who = knownRecord(speaker)
  return who ? [words, attribution(who, saidOn)] : []
}

/** Of a picture as pages show it: nothing once its file was deleted. */
export function captionedWords(picture: Media | undefined, caption: string | null | undefined): Words {
  return picture ? [pictureWords(picture), caption, picture.credit] : []
}

function pictureWords(still: Media | undefined) {
  return still?.isDecorative ? undefined : still?.alt
}

/** The words of running text by paragraph, heading and item, with those of its links. */
function writingWords({ root }: { root: object }): string[] {
  return [...nodesIn(root)].filter((node) => !isInline(node) && childrenOf(node).some(isInline)).map(textOf)
}
