import { expect, test } from 'vitest'
import { whyNoLabel, whyNoSection, whyNoUntil } from '#lib/alerts/mistakes.ts'

const [past, soon, later] = ['2020-01-01', '2090-01-01', '2090-01-02'].map((day) => `${day}T09:00:00.000Z`)
const published = { _status: 'published' }

test.each([
  ['nothing', undefined, published, true],
  ['a later time than the first', later, { ...published, from: soon }, true],
  ['the same time', soon, { ...published, from: soon }, 'Choose a time after the one from which it is shown'],
  ['an earlier time', soon, { from: later }, 'Choose a time after the one from which it is shown'],
  [
    'the earlier time as the database has it',
    new Date(soon ?? ''),
    { from: new Date(later ?? '') },
    'Choose a time after the one from which it is shown',
  ],
  ['no time', 'tomorrow', published, 'Enter a day and a time'],
  ['a time that is over', past, published, 'This time has passed, so nobody would see the alert. Choose a later time, or leave it empty'],
  ['a time that is over, of a draft', past, { _status: 'draft' }, true],
  ['a time that is over, of one for the bin', past, { ...published, deletedAt: soon }, true],
])('until %s', (_, until, data, told) => {
  expect(whyNoUntil(until, { data })).toBe(told)
})

test.each([
  ['neither', '', {}, true],
  ['both', 'Read on', { url: 'https://www.gov.uk/' }, true],
  ['words alone', 'Read on', { document: null }, 'Choose where the link leads, or empty its words'],
  ['a place alone', ' ', { document: { relationTo: 'pages', value: '1' } }, 'Write the words of the link'],
  ['words too many', 'a'.repeat(81), { form: 'nominate' }, 'Use 80 characters or fewer'],
])('a link with %s', (_, label, siblingData, told) => {
  expect(whyNoLabel(label, { siblingData })).toBe(told)
})

test('a section is a page, and only asked for where one is meant', () => {
  expect(whyNoSection(null, { data: { place: 'section' } })).toBe('Choose the page at the top of the section')
  expect(whyNoSection(null, { data: { place: 'site' } })).toBe(true)
})
