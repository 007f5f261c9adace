import { expect, test } from 'vitest'
import { attribution } from '#lib/office-holders/attribution.ts'
import { formatTerm } from '#lib/office-holders/format-term.ts'
import { officeHeldOn } from '#lib/office-holders/office-held-on.ts'

const office = 'Commissioner'

test.each([
  ['2024-05-08', undefined],
  ['2024-05-09', office],
  ['2026-01-01', office],
  ['2028-05-07', office],
  ['2028-05-08', undefined],
])('on %s somebody in office from 9 May 2024 to 7 May 2028 held: %s', (day, held) => {
  expect(officeHeldOn({ office, from: '2024-05-09', to: '2028-05-07' }, day)).toBe(held)
})

test.each([
  [{ from: '2024-05-09', to: null }, '2099-01-01', office],
  [{ from: '2024-05-09' }, '2024-05-08', undefined],
  [{ from: null, to: '2024-05-08' }, '1900-01-01', office],
  [{ to: '2024-05-08' }, '2024-05-09', undefined],
  [{}, '2024-05-09', office],
  [{ from: '', to: '' }, '2024-05-09', office],
])('a term %o, open where a source gives no day, on %s: %s', (term, day, held) => {
  expect(officeHeldOn({ office, ...term }, day)).toBe(held)
})

test('a day begins at midnight here, in summer too', () => {
  // The admin keeps a day as the instant at which somebody's clock showed it.
  const term = { office, from: '2024-05-08T23:00:00.000Z', to: '2024-07-01T11:00:00.000Z' }

  expect(officeHeldOn(term, '2024-05-08T22:59:59Z')).toBeUndefined()
  expect(officeHeldOn(term, '2024-05-08T23:00:00Z')).toBe(office)
  expect(officeHeldOn(term, '2024-07-01T22:59:59Z')).toBe(office)
  expect(officeHeldOn(term, '2024-07-01T23:00:00Z')).toBeUndefined()
})

test('what somebody said names the office held then, whoever holds it now, and no office outside the term', () => {
  const speaker = { name: 'A Speaker', office, from: '2024-05-09', to: '2028-05-07' }

  expect(attribution(speaker, '2024-05-09')).toBe('A Speaker, Commissioner, said on 9 May 2024')
  expect(attribution(speaker, '2028-05-07')).toBe('A Speaker, Commissioner, said on 7 May 2028')
  expect(attribution(speaker, '2024-05-08')).toBe('A Speaker, 8 May 2024')
  expect(attribution(speaker, '2028-05-08')).toBe('A Speaker, 8 May 2028')
})

test.each([
  [{ from: '2024-05-09', to: '2028-05-07' }, 'from 9 May 2024 to 7 May 2028'],
  [{ from: '2024-05-09' }, 'since 9 May 2024'],
  [{ to: '2024-05-08' }, 'until 8 May 2024'],
  [{ from: null, to: null }, ''],
])('the term %o reads as %j', (term, read) => {
  expect(formatTerm(term)).toBe(read)
})
