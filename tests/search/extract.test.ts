import { expect, test } from 'vitest'
import { readExtract } from '#lib/search/extract.ts'

const start = '\u0001'
const stop = '\u0002'

test('what Postgres marked is told from the words between', () => {
  expect(readExtract(`Find ${start}housing${stop} and ${start}work${stop}`)).toEqual([
    { text: 'Find ', isMatch: false },
    { text: 'housing', isMatch: true },
    { text: ' and ', isMatch: false },
    { text: 'work', isMatch: true },
  ])
})

test.each([
  ['', []],
  ['no mark', [{ text: 'no mark', isMatch: false }]],
  [
    `${start}a${stop}${start}b${stop}`,
    [
      { text: 'a', isMatch: true },
      { text: 'b', isMatch: true },
    ],
  ],
  [`cut ${start}short`, [{ text: 'cut short', isMatch: false }]],
  [`${start}${stop}`, []],
  [start, []],
])('%j is read as well as it can be', (marked, segments) => {
  expect(readExtract(marked)).toEqual(segments)
})

test.each([`end${stop} alone`, `${start}a${start}b${stop}c${stop}d`, `${stop}${start}`])(
  'marks that do not belong together lose no words and leave no mark: %j',
  (marked) => {
    const text = readExtract(marked)
      .map((segment) => segment.text)
      .join('')

    expect(text).toBe(marked.replaceAll(start, '').replaceAll(stop, ''))
  },
)
