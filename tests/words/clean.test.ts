import { expect, test } from 'vitest'
import { clean, cleanPiece } from '#lib/words/clean.ts'
import { randomFrom } from './random-words.ts'

test.each([
  'O’Brien',
  'Zoë',
  'Zoe\u0308',
  'Ŵyn Ó Néill, Llanfair­pwll'.replace('\u00AD', ''),
  'Nguyễn Thị Ánh'.normalize('NFD'),
  'שָׁלוֹם עוֹלָם',
  'مُحَمَّد',
  'می\u200Cخواهم',
  'علی\u200Cرضا',
  'क्\u200Dष',
  'র\u200D্যাব',
  'ශ්\u200Dරී ලංකා',
  'สวัสดี',
  '葛\u{E0100}飾',
  '👩\u200D👩\u200D👧\u200D👦 👩🏽\u200D🚀 ❤️\u200D🔥 🏳️\u200D🌈 1️⃣',
  '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} Cymru',
  'Read \u2067שלום (1)\u2069 first',
  '\u202Bשלום\u202C',
  'שלום!\u200F (1)',
  '\u06DD١٢',
  '0117\u00A0900\u00A01234, +44\u00A0(0)117',
  '10\u202F000 people, 5\u00A0km, £\u00A020, 7\u00A0%, 9\u00A0am',
  'one\ttwo\nthree',
  'x\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308',
])('%j stays as it is', (text) => {
  expect(clean(text)).toBe(text)
})

test.each([
  ['a\u0000b\u0007c\u001B[31m\u007F\u0085\u009Fd', 'abc[31md'],
  ['a\uD83D b\uDE00', 'a\uFFFD b\uFFFD'],
  ['a\r\nb\rc\u2028d\u2029e', 'a\nb\nc d e'],
  ['\uFEFFwo\u00ADrd\u200Bs\u2060\uFFF9\uFFFB\u{E0001}\uFFFE', 'words'],
  ['Jo\u200Dhn \u200CMa\u200Cry\u200D', 'John Mary'],
  ['می\u200C\u200Cخواهم\u200C', 'می\u200Cخواهم'],
  ['👩\u200D and \u200D👧', '👩 and 👧'],
  ['hidden\u{E0041}\u{E0042}', 'hidden'],
  ['a\uFE0F\uFE0F \uFE0Fb', 'a\uFE0F b'],
  ['left\u200E and right\u200F', 'left and right'],
  ['שלום\u200F\u200F\u200E!', 'שלום\u200F!'],
  ['\u2067open \u202Aonly', 'open only'],
  ['closed\u2069\u202C only', 'closed only'],
  ['\u2067\u2069empty \u202A \u202C', 'empty  '],
  ['\u2067one\ntwo\u2069', 'one\ntwo'],
  ['file\u202Egpj.exe\u202C', 'filegpj.exe'],
  [`Z${'\u0301'.repeat(40)}algo`, `Z${'\u0301'.repeat(8)}algo`],
  [`क${'\u200D\u0301'.repeat(40)}`, `क${'\u200D\u0301'.repeat(8)}`],
  ['two\u00A0words\u202Fhere', 'two words here'],
  ['in 2024\u00A0we did', 'in 2024 we did'],
  ['\u3164a\uFFA0b\u115F\u1160', 'ab'],
  ['a\u2800b', 'a b'],
])('%j becomes %j', (text, cleaned) => {
  expect(clean(text)).toBe(cleaned)
})

test.each(['', ' \n\t', '\u00A0', '\u200B', '\u3164 \u2800', '\u200F', '\u2067 \u2069', '\u0301', '\uFE0F\u200D', '\u{E0041}'])(
  'what nobody can see, like %j, is empty',
  (text) => {
    expect(clean(text)).toBe('')
    expect(clean(cleanPiece(text))).toBe('')
  },
)

test('whatever is cleaned is clean, whole, and has all its letters, digits and signs', () => {
  const random = randomFrom(20_261_127)
  for (let round = 0; round < 2000; round += 1) {
    const text = random()
    const cleaned = clean(text)

    expect([text, clean(cleaned)]).toEqual([text, cleaned])
    expect(cleaned.isWellFormed()).toBe(true)
    expect([text, seenIn(cleaned)]).toEqual([text, seenIn(text.toWellFormed())])
  }
})

test('how long a text is makes no difference to what is done with each part of it', () => {
  const parts = [
    '\u202A',
    '\u2067a',
    '\u2069',
    '\u202C',
    '\u200Fש',
    '\u200D',
    'क\u200D',
    'e\u0301',
    '\u0301',
    '\uFE0F',
    '\u{E0041}',
    '5\u00A0',
    '\u00A0k',
  ]
  for (const part of parts) expect(clean(part.repeat(100_000 / part.length)).length).toBeLessThanOrEqual(100_000)
  expect(clean(`${'\u2067'.repeat(50_000)}a${'\u2069'.repeat(50_000)}`)).toBe(`${'\u2067'.repeat(125)}a${'\u2069'.repeat(125)}`)
  expect(clean('\u202A'.repeat(50_000) + '\u2069'.repeat(50_000))).toBe('')
})

function seenIn(text: string) {
  return (
    text
      .replace(/[\u115F\u1160\u3164\uFFA0\u2800]/g, '')
      .match(/[\p{L}\p{N}\p{P}\p{S}]/gu)
      ?.join('') ?? ''
  )
}
