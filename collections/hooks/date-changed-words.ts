import type { CollectionBeforeChangeHook } from 'payload'
import { isSame } from '#lib/saves/is-same.ts'

// What no reader sees of a page, or sees elsewhere.
const notWords = new Set([
  ...['id', 'slug', 'parent', 'createdAt', 'updatedAt', 'deletedAt', '_status'],
  ...['owner', 'nextReviewDue', 'wordsChangedOn', 'toBeConfirmed', 'isSensitive', 'browserTitle'],
  ...['changedBy', 'changeNote', 'newNote', 'electionReason', 'keptElectionReason'],
])

/** Dates a page by the day a person last changed its words: not by a publish that changed none, and not by what the site itself writes. */
export const dateChangedWords: CollectionBeforeChangeHook = ({ data, originalDoc = {}, req }) => {
  if (!req.user) return data
  const changed = Object.keys(data).some((name) => !notWords.has(name) && !isSame(data[name], originalDoc[name]))
  return changed ? { ...data, wordsChangedOn: new Date().toISOString() } : data
}
