import { noteRead } from '#lib/runtime.ts'

/** The collection that each field’s records are of, where the field does not say it itself. */
const collectionsByField: Readonly<Record<string, string>> = {
  figures: 'figures',
  helplines: 'helplines',
  organisations: 'organisations',
  organisation: 'organisations',
  partners: 'organisations',
  runBy: 'organisations',
  publisher: 'organisations',
  people: 'office-holders',
  speaker: 'office-holders',
  chair: 'office-holders',
  publications: 'publications',
  papers: 'publications',
  file: 'media',
  still: 'media',
}

/** Notes every record that a document shows by reference: figures and helplines in its blocks, documents in its links. */
export function noteReferences(value: unknown) {
  if (Array.isArray(value)) {
    for (const item of value) noteReferences(item)
    return
  }
  if (typeof value !== 'object' || value === null) return

  if ('relationTo' in value && 'value' in value) noteRead(`${value.relationTo}:${idOf(value.value)}`)
  for (const [name, part] of Object.entries(value)) {
    const collection = collectionsByField[name]
    if (collection) for (const record of [part].flat()) if (record) noteRead(`${collection}:${idOf(record)}`)
    noteReferences(part)
  }
}

function idOf(reference: unknown) {
  return typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference
}
