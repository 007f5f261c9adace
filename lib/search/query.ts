import { readPhone } from '#lib/phone/phone-number.ts'
import { tidyPhone } from '#lib/phone/typed-number.ts'
import { withoutUnseen } from '#lib/words/pasted.ts'

/** How a search is understood: the text as typed, tidied, and its words. With quotation marks, a minus or “or” Postgres reads it. */
export type Query = { text: string; words: string[]; hasOperators: boolean }

const operators = /"|(?:^|\s)-\S|\bor\b/i
// Digits in groups, as phone numbers are written.
const groupsOfDigits = /(?<!\S)\d{2,}(?:\s+\d{2,})+(?!\S)/g
const shortestPhone = 7
// “i.o.m.” is “iom”.
const initials = /(?<![\p{L}\d.])(?:\p{L}\.){2,}\p{L}?(?![\p{L}\d])/gu

export function readQuery(typed: string): Query {
  const text = withoutUnseen(typed.replace(/\p{Cc}+/gu, ' '))
    .normalize()
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
  return { text, hasOperators: operators.test(text), words: wordsOf(text) }
}

/** Words as they were typed; what a hyphen, a stroke or a comma joins is one word with gaps, as a phone number is, however it is written. */
function wordsOf(text: string) {
  const phone = readPhone(tidyPhone(text))
  if (phone && count(phone.read) >= shortestPhone) return [phone.read]
  return text
    .replace(initials, (letters) => letters.replaceAll('.', ''))
    .replace(groupsOfDigits, (digits) => (count(digits) >= shortestPhone ? digits.replaceAll(' ', '\u00a0') : digits))
    .split(/[^\S\u00a0]+/)
    .flatMap((part) => {
      const words = part
        .replace(/[\u00a0"?!]/g, ' ')
        .replace(/(?<=[\p{L}\d])[-/,](?=[\p{L}\d])/gu, ' ')
        .trim()
      return words === '' ? [] : [words]
    })
}

function count(digits: string) {
  return digits.replaceAll(' ', '').length
}

/** A word as it is compared with others: small, without accents and apostrophes, and without the s of several or of whose. */
export function comparable(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʼ`´′]s?\b/g, (mark) => (mark.length > 1 ? '' : mark.replace(/./, '')))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`
  return plain.length > 3 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain
}
