/**
 * How a search is understood: the text as typed, tidied, and its terms, unless it uses quotation marks, a minus or “or”, which Postgres
 * reads.
 */
export type Query = { text: string; terms: Term[]; hasOperators: boolean }

/** One thing to find: its words, and the same written without gaps where that is another spelling of it. */
export type Term = { words: string; joined: string }

const operators = /"|(?:^|\s)-\S|\bor\b/i
// Digits in groups, as phone numbers are written.
const groupsOfDigits = /(?<!\S)\d{2,}(?:\s+\d{2,})+(?!\S)/g
const shortestPhone = 7

export function readQuery(typed: string): Query {
  const text = typed
    .toWellFormed()
    .normalize()
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
  return { text, hasOperators: operators.test(text), terms: termsOf(text) }
}

function termsOf(text: string) {
  const grouped = text.replace(groupsOfDigits, (digits) => (count(digits) >= shortestPhone ? digits.replaceAll(' ', '\u00a0') : digits))
  return grouped.split(/[^\S\u00a0]+/).flatMap(asTerm)
}

function count(digits: string) {
  return digits.replaceAll(' ', '').length
}

function asTerm(part: string): Term[] {
  const words = part
    .replace(/[\u00a0"]/g, ' ')
    .replace(/(?<=[\p{L}\d])[-/,](?=[\p{L}\d])/gu, ' ')
    .trim()
  return words === '' ? [] : [{ words, joined: words.replaceAll(' ', '') }]
}
