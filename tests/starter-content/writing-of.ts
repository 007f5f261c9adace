import { publishedDocuments, starterRecords } from '#lib/starter-content/starter-content.ts'
import type { StarterBlock, StarterDocument, StarterTarget } from '#lib/starter-content/starter-document.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'

/** A piece of text that a reader reads in one go. Running text is read as sentences; the rest is headings, names and short facts. */
export type Piece = { markdown: string; isRunning: boolean }

/** What says a thing in words; the rest of a record are keys, days, addresses and numbers. */
const wordFields = [
  'name',
  'value',
  'counts',
  'among',
  'source',
  'hours',
  'forWhom',
  'cost',
  'otherWays',
  'office',
  'issue',
  'criterion',
  'plan',
]

/** Everything that a document of the starter content says itself, in the order in which it is written. Where records are shown, their own test reads them. */
export type Writing = { name: string; pieces: Piece[] }

export const documentWritings: Writing[] = publishedDocuments.map((document) => ({
  name: pathOf(document),
  pieces: piecesOf(document),
}))

export const recordWritings: Writing[] = Object.entries(starterRecords).flatMap(([kind, records]) =>
  Object.entries(records).map(([key, record]) => ({ name: `${kind}.${key}`, pieces: Object.entries(record).flatMap(readField) })),
)

export function piecesOf(document: StarterDocument): Piece[] {
  return [heading(document.title), running(document.summary), ...factsOf(document), ...document.body.flatMap(blockPieces)]
}

function readField([field, value]: [string, unknown]): Piece[] {
  return wordFields.includes(field) && typeof value === 'string' && !value.startsWith('https://') ? [running(value)] : []
}

function factsOf(document: StarterDocument): Piece[] {
  switch (document.collection) {
    case 'boards':
      return document.purposes.map(({ purpose }) => running(purpose))
    case 'partnerships':
      return [running(document.aim), ...some(document.legalBasis).map(running)]
    case 'strategies':
      return document.focusAreas.flatMap(({ name, explanation }) => [heading(name), running(explanation)])
    case 'services':
      return [...some(document.hours), ...some(document.howToGetHelp)].map(running)
    default:
      return []
  }
}

function blockPieces(block: StarterBlock): Piece[] {
  const title = 'heading' in block ? some(block.heading).map(heading) : []
  return [...title, ...contentPieces(block)]
}

function contentPieces(block: StarterBlock): Piece[] {
  switch (block.blockType) {
    case 'text':
      return [running(block.markdown)]
    case 'list':
      return [...some(block.lead), ...block.items.map(({ item }) => item)].map(running)
    case 'figures':
      return [...some(block.caption), ...some(block.rowsAre), ...some(block.valuesAre)].map(heading).concat(some(block.note).map(running))
    case 'targets':
      return block.targets.flatMap(targetPieces).concat((block.others ?? []).map(({ label }) => heading(label)))
    case 'helpPanel':
      return block.ways.flatMap(({ situation, advice }) => [heading(situation), running(advice)])
    case 'accordion':
      return block.sections.flatMap(({ title, content }) => [heading(title), running(content)])
    case 'table':
      return [block.caption, ...block.cells.split(/[\t\n]/)].map(heading)
    case 'video':
      return [heading(block.title), running(block.textAlternative)]
    case 'callToAction':
      return [...some(block.reason).map(running), heading(block.label)]
    case 'quotation':
      return [running(block.words)]
    default:
      return []
  }
}

function targetPieces({ label, line, advice }: StarterTarget): Piece[] {
  return [...some(label).map(heading), running(line), ...some(advice).map(running)]
}

function running(markdown: string): Piece {
  return { markdown, isRunning: true }
}

function heading(markdown: string): Piece {
  return { markdown, isRunning: false }
}

function some(text: string | undefined) {
  return text ? [text] : []
}
