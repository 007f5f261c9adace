import { expect, test } from 'vitest'
import { readExtract, sentencesWith } from '#lib/search/extract.ts'

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

test.each<[name: string, before: string, headline: string, after: string, shown: string | undefined]>([
  [
    'a field beside others',
    'Bath · Its shelter ',
    'is for «people» who sleep',
    ' outside. Ask there. · Free · All',
    'Its shelter is for «people» who sleep outside. Ask there.',
  ],
  ['a sentence among others', 'One. Two is ', 'what «was» found', ' here.', 'Two is what «was» found here.'],
  ['a label', 'Everyone · ', '«Julian House»', ' · Its shelter is open.', undefined],
  ['labels side by side', 'Free · ', '«Housing», Money, benefits and debt, Legal advice', ' · Everyone', undefined],
  ['a sentence before a heading', '', 'It «was» found here.', ' How it began · More', 'It «was» found here.'],
  ['nothing marked', '', 'Its shelter is open.', '', undefined],
  ['a beginning that is not read', `${'word '.repeat(80)}`, 'that «was»', ' found here.', `…${'word '.repeat(14)}that «was» found here.`],
  ['an end that is not read', '', 'It «was»', ' found'.repeat(67).slice(0, 400), `It «was»${' found'.repeat(45)}…`],
])('of a page that says it in %s the sentence is shown', (_, before, headline, after, shown) => {
  const marked = (text: string) => text.replaceAll('«', start).replaceAll('»', stop)

  expect(sentencesWith({ before, headline: marked(headline), after })).toBe(shown && marked(shown))
})
