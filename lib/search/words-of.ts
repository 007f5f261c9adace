import { formatDay, formatPartialDate, isPartialDate } from '#lib/dates.ts'
import { areasServed, audiences, needs } from '#lib/services/options.ts'

// What is in a document without being read: names of parts, ids, addresses, who looks after it, and links, whose own words are read.
const unread = new Set([
  'id',
  'slug',
  'blockType',
  'blockName',
  'type',
  'format',
  'tag',
  'listType',
  'mode',
  'style',
  'direction',
  'textFormat',
  'textStyle',
  'linkType',
  'doc',
  'document',
  'form',
  'of',
  'dated',
  'url',
  'sourceUrl',
  'website',
  'filename',
  'thumbnailURL',
  'mimeType',
  'sizes',
  'relationTo',
  'parent',
  'owner',
  'checkedOn',
  'nextReviewDue',
  'reviewBy',
  '_status',
  'createdAt',
  'updatedAt',
])
// Choices are kept as keys; people search for their labels.
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = { needs, audiences, areas: areasServed }
const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-/
const identifiers = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const address = /^https?:\/\/\S+$/
const instant = /^\d{4}-\d{2}-\d{2}T/

/**
 * The words of a document's body, fields and records in reading order; of the documents it leads to, the titles alone.
 * @param isPublished whether the document with this id is: the title of one that isn't must not be found here either.
 */
export function wordsOf(document: object, isPublished: (id: string) => boolean): string {
  const { title, summary, ...rest } = { title: '', summary: '', ...document }
  return [...wordsIn(rest, isPublished)].join(' ')
}

/** The ids of the records and documents whose words are among a document’s. */
export function recordsIn(document: object): string[] {
  const read = JSON.stringify(document, (name, part) => (name !== 'id' && unread.has(name) ? undefined : part))
  return [...new Set(read.match(identifiers))]
}

function* words(value: unknown, isPublished: (id: string) => boolean): Generator<string> {
  if (typeof value === 'string') {
    if (!identifier.test(value) && !address.test(value)) yield readable(value)
  } else if (Array.isArray(value)) {
    for (const item of value) yield* words(item, isPublished)
  } else if (isDocument(value)) {
    if (isPublished(value.id)) yield value.title
  } else if (typeof value === 'object' && value !== null) {
    yield* wordsIn(value, isPublished)
  }
}

function* wordsIn(value: object, isPublished: (id: string) => boolean): Generator<string> {
  for (const [name, part] of headingFirst(value)) {
    if (unread.has(name)) continue
    yield* labels[name] && Array.isArray(part) ? part.map((key) => labels[name]?.[key] ?? '') : words(part, isPublished)
  }
}

/** Payload gives a block's parts by the alphabet. */
function headingFirst(value: object) {
  return Object.entries(value).toSorted(([one], [other]) => Number(isHeading(other)) - Number(isHeading(one)))
}

function isHeading(name: string) {
  return name === 'heading' || name === 'title' || name === 'name'
}

function isDocument(value: unknown): value is { id: string; title: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'title' in value && 'summary' in value
}

function readable(text: string) {
  if (instant.test(text)) return formatDay(text)
  return text.includes('-') && isPartialDate(text) ? formatPartialDate(text) : text
}
