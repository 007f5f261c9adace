import { expect, test } from 'vitest'
import { attribution } from '#lib/office-holders/attribution.ts'
import { formatTerm } from '#lib/office-holders/format-term.ts'
import { holderOn, officesHeldOn } from '#lib/office-holders/office-held-on.ts'
import { whyTermsClash } from '#lib/office-holders/why-terms-clash.ts'

const officeId = '2b7e0f0e-5f5f-4b43-8a3e-0d1f4f1c2a11'
const office = 'Commissioner'

function heldOn(term: object, day: string) {
  return officesHeldOn([{ office, officeId, ...term }], day)
}

test.each([
  ['2024-05-08', []],
  ['2024-05-09', [office]],
  ['2026-01-01', [office]],
  ['2028-05-07', [office]],
  ['2028-05-08', []],
])('on %s somebody in office from 9 May 2024 to 7 May 2028 held: %j', (day, held) => {
  expect(heldOn({ from: '2024-05-09', to: '2028-05-07' }, day)).toEqual(held)
})

test.each([
  [{ from: '2024-05-09', to: null }, '2099-01-01', [office]],
  [{ from: '2024-05-09' }, '2024-05-08', []],
  [{ from: null, to: '2024-05-08' }, '1900-01-01', [office]],
  [{ to: '2024-05-08' }, '2024-05-09', []],
  [{}, '2024-05-09', [office]],
  [{ from: '', to: '' }, '2024-05-09', [office]],
])('a term %o, open where a source gives no day, on %s: %j', (term, day, held) => {
  expect(heldOn(term, day)).toEqual(held)
})

// The admin keeps a day as the instant at which somebody's clock showed it.
test.each([
  ['in summer', { from: '2024-05-08T23:00:00.000Z', to: '2024-07-01T11:00:00.000Z' }, '2024-05-08T23:00:00Z', '2024-07-01T23:00:00Z'],
  ['in winter', { from: '2026-12-01T00:00:00.000Z', to: '2027-01-31T12:00:00.000Z' }, '2026-12-01T00:00:00Z', '2027-02-01T00:00:00Z'],
  [
    'on the days on which clocks change',
    { from: '2026-03-29T00:00:00.000Z', to: '2026-10-25T12:00:00.000Z' },
    '2026-03-29T00:00:00Z',
    '2026-10-26T00:00:00Z',
  ],
])('a term begins and ends at midnight here, %s', (_, term, begins, over) => {
  const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString()

  expect([heldOn(term, before(begins)), heldOn(term, begins)]).toEqual([[], [office]])
  expect([heldOn(term, before(over)), heldOn(term, over)]).toEqual([[office], []])
})

test('what somebody said names what they held then, whoever holds it now, and no office outside their terms', () => {
  const terms = [
    { office, officeId, from: '2024-05-09', to: '2028-05-07' },
    { office: 'Chair of the Board', officeId: '9d7a', from: '2025-01-01', to: null },
  ]
  const said = (day: string) => attribution({ name: 'A Speaker', terms }, day)

  expect(said('2024-05-09')).toBe('A Speaker, Commissioner, said on 9 May 2024')
  expect(said('2028-05-07')).toBe('A Speaker, Commissioner and Chair of the Board, said on 7 May 2028')
  expect(said('2028-05-08')).toBe('A Speaker, Chair of the Board, said on 8 May 2028')
  expect(said('2024-05-08')).toBe('A Speaker, 8 May 2024')
})

test.each([
  [{ from: '2024-05-09', to: '2028-05-07' }, 'from 9 May 2024 to 7 May 2028'],
  [{ from: '2024-05-09' }, 'since 9 May 2024'],
  [{ to: '2024-05-08' }, 'until 8 May 2024'],
  [{ from: null, to: null }, ''],
])('the term %o reads as %j', (term, read) => {
  expect(formatTerm(term)).toBe(read)
})

test('nobody holds an office in a gap, and whoever isn’t published is nobody', () => {
  const holder = { id: 'a', name: 'A Holder', updatedAt: '', createdAt: '' }
  const terms = [
    { holder, to: '2024-05-08' },
    { holder: 'never followed', from: '2024-06-01' },
  ]
  expect(['2024-05-08', '2024-05-09', '2024-06-01'].map((day) => holderOn({ terms }, day)?.holder.name)).toEqual([
    'A Holder',
    undefined,
    undefined,
  ])
})

const may = (day: number) => `2028-05-${String(day).padStart(2, '0')}T12:00:00.000Z`

test.each([
  ['none', []],
  ['one that is open on both sides', [{}]],
  ['one after another', [{ to: may(7) }, { from: may(8) }]],
  ['the later one first', [{ from: may(8) }, { to: may(7) }]],
  ['a gap', [{ to: may(7) }, { from: may(20), to: may(21) }]],
  ['no list', 'terms'],
  ['days that are none, of which their own fields say so', [{ from: 'soon' }, { to: 'late' }, null]],
  ['a day alone', [{ from: may(7), to: may(7) }, { from: may(8) }]],
])('terms that may be those of one office: %s', (_, terms) => {
  expect(whyTermsClash(terms)).toBeUndefined()
})

test.each([
  [[{ to: may(7) }, { from: may(7) }], /until 7 May 2028 and the one from 7 May 2028 on\. End one the day before the other begins/],
  [[{ from: may(7) }, { from: may(8) }], /from 7 May 2028 on and the one from 8 May 2028 on/],
  [[{}, {}], /without days/],
  [
    [
      { from: may(1), to: may(31) },
      { from: may(3), to: may(4) },
      { from: may(20), to: may(21) },
    ],
    /from 1 May 2028 to 31 May 2028/,
  ],
  [[{ from: may(8), to: may(7) }], /can’t end on 7 May 2028, before its first day, 8 May 2028/],
  // The same day here, by two clocks.
  [[{ to: '2028-05-07T22:30:00.000Z' }, { from: '2028-05-06T23:30:00.000Z' }], /overlap/],
])('the terms %o can’t be those of one office, and staff are told why', (terms, told) => {
  expect(whyTermsClash(terms)).toMatch(told)
})
