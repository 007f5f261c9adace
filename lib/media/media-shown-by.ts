import { isDocument } from '#lib/documents/known-records.ts'

/**
 * The ids of the files that a document shows: its own, and those of records on it. Another document's files are shown when that document is
 * published itself.
 * @param document with its records two levels deep.
 */
export function mediaShownBy(document: object): string[] {
  return [...new Set(Object.values(document).flatMap((part) => [...mediaIn(part)]))]
}

function* mediaIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if (isDocument(value)) return
  if (isMedia(value)) yield value.id
  for (const part of Object.values(value)) yield* mediaIn(part)
}

function isMedia(value: object): value is { id: string } {
  return 'id' in value && typeof value.id === 'string' && 'filename' in value && 'mimeType' in value
}
