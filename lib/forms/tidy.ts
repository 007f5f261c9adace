import { clean } from '#lib/words/clean.ts'

/** All spaces and line ends but those that `clean` leaves in numbers. */
const gaps = /[^\S\u00A0\u2007\u202F]+/g

/** One line as a person typed it, without stray spaces. What the rule `line` judges and the character count counts. */
export function tidyLine(text: string) {
  return clean(text).replace(gaps, ' ').trim()
}

/** Several lines. What the rule `paragraphs` judges and the character count counts. */
export function tidyParagraphs(text: string) {
  return clean(text).trim()
}
