import { isDocumentCollection } from '#lib/paths.ts'
import { areasServed, audiences, needs } from '#lib/services/options.ts'

// What is in a document without being read: names of parts, ids, addresses.
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
  'linkType',
  'source',
  'sourceUrl',
  'url',
  'website',
  'filename',
  'mimeType',
  'relationTo',
  '_status',
  'createdAt',
  'updatedAt',
  'title',
  'summary',
  'textFormat',
])
// Choices are kept as keys; people search for their labels.
const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = { needs, audiences, areas: areasServed }
const identifier = /^[0-9a-f]{8}-[0-9a-f]{4}-/

/** The words of a document's body, fields and records in reading order; of the documents it leads to, the titles alone. */
export function wordsOf(document: object): string {
  return [...words(document)].join(' ')
}

function* words(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (!identifier.test(value)) yield value
  } else if (Array.isArray(value)) {
    for (const item of value) yield* words(item)
  } else if (typeof value === 'object' && value !== null) {
    yield* wordsIn(value)
  }
}

function* wordsIn(value: object): Generator<string> {
  if ('relationTo' in value && 'value' in value && isDocumentCollection(String(value.relationTo))) return yield* titleOf(value.value)
  for (const [name, part] of Object.entries(value)) {
    if (unread.has(name)) continue
    yield* labels[name] && Array.isArray(part) ? part.map((key) => labels[name]?.[key] ?? '') : words(part)
  }
}

function* titleOf(target: unknown): Generator<string> {
  if (typeof target === 'object' && target !== null && 'title' in target && typeof target.title === 'string') yield target.title
}
