import { expect, test } from 'vitest'
import { spellingsOf } from '#lib/search/spellings.ts'

test.each([
  ['Stop re-offending', 'reoffending'],
  ['drugs/alcohol', 'drugs alcohol'],
  ['It cost £1,230,500', '1230500'],
  ['Ring 0808 2000 247 24 hours a day', '08082000247'],
  ['Ring 0800 1111 now', '08001111'],
  ['Write to BS20 8JJ', 'BS208JJ'],
  ['From 2016 to 2019, 74% of 220', ''],
])('“%s” is also written “%s”', (text, spellings) => {
  expect(spellingsOf(text)).toBe(spellings)
})

test('a word of two hundred thousand letters has no other spelling, and one with as many hyphens only that of its beginning', () => {
  expect(spellingsOf(`${'x'.repeat(200_000)} ${'y-'.repeat(100_000)}`)).toBe('yyyyyyy')
  expect(spellingsOf('x'.repeat(200_000))).toBe('')
})
