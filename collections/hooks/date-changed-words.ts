import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'

// What no reader sees of a page, or sees elsewhere.
const notWords = new Set([
  ...['id', 'slug', 'parent', 'createdAt', 'updatedAt', 'deletedAt', '_status'],
  ...['owner', 'nextReviewDue', 'wordsChangedOn', 'toBeConfirmed', 'isSensitive', 'browserTitle'],
  ...['changedBy', 'changeNote', 'newNote'],
])

/** Dates a page by the day a person last changed its words: not by a publish that changed none, and not by what the site itself writes. */
export const dateChangedWords: CollectionBeforeChangeHook = ({ data, originalDoc = {}, req }) => {
  if (!req.user) return data
  const changed = Object.keys(data).some((name) => !notWords.has(name) && !isDeepStrictEqual(bare(data[name]), bare(originalDoc[name])))
  return changed ? { ...data, wordsChangedOn: new Date().toISOString() } : data
}

/** Nothing, however it is written, is the same; and a document that a page leads to may arrive whole, or by its id. */
function bare(value: unknown): unknown {
  const plain = JSON.stringify(value, (name, part) => (name !== '' && isEmpty(part) ? undefined : idOf(part)))
  return plain === undefined || plain === '[]' || plain === '""' || plain === 'null' ? undefined : JSON.parse(plain)
}

function isEmpty(part: unknown) {
  return part === null || part === '' || part === false || (Array.isArray(part) && part.length === 0)
}

function idOf(part: unknown) {
  return typeof part === 'object' && part !== null && 'id' in part && 'createdAt' in part ? part.id : part
}
