import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload'
import { clean, cleanPiece } from '#lib/words/clean.ts'

/**
 * Cleans everything staff write as the public's answers are cleaned. Words with nothing visible in them count as empty, so that a required field
 * says so, and what was chosen twice counts once.
 */
export const tidyWords: CollectionBeforeValidateHook & GlobalBeforeValidateHook = ({ data }) => tidy(data)

function tidy(value: unknown): typeof value {
  if (typeof value === 'string') return clean(value)
  if (isListOfChoices(value)) return [...new Set(value.map(clean))]
  return mapParts(value, (part, name) => (name === 'root' ? tidyWriting(part) : tidy(part)))
}

function isListOfChoices(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((part) => typeof part === 'string')
}

function tidyWriting(value: unknown): unknown {
  return typeof value === 'string' ? cleanPiece(value) : mapParts(value, tidyWriting)
}

function mapParts(value: unknown, map: (part: unknown, name?: string) => unknown) {
  if (Array.isArray(value)) return value.map((part) => map(part))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, map(part, name)]))
}

/** Dates and files stay as they are. */
function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
