import { clean } from '#lib/words/clean.ts'

/** All spaces and line ends but those that `clean` leaves in numbers. */
const gaps = /[^\S\u00A0\u2007\u202F]+/g

/** One line as a person typed it, without stray spaces. */
export function tidyLine(text: string) {
  return clean(text).replace(gaps, ' ').trim()
}

/** Several lines. */
export function tidyParagraphs(text: string) {
  return clean(text).trim()
}

/**
 * How many characters of an answer its rule counts, whether that is `line` or `paragraphs`: those that stay of it, and an emoji as one, as zod's `max`
 * counts code points.
 */
export function answerLength(text: string, isOneLine = false): number {
  return [...(isOneLine ? tidyLine(text) : tidyParagraphs(text))].length
}
