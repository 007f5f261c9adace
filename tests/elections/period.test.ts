import { expect, test } from 'vitest'
import { campaignPartsOf } from '#lib/elections/campaign-parts.ts'
import { isInPeriod, periodOf, whyNoPeriod } from '#lib/elections/period.ts'

test.each([
  ['2026-10-24T22:59:59.999Z', false],
  ['2026-10-24T23:00:00Z', true],
  ['2026-10-25T23:59:59.999Z', true],
  ['2026-10-26T00:00:00Z', false],
])('of a period that is the one day on which clocks go back, %s is part: %j', (at, isPart) => {
  const period = periodOf({ preElectionFrom: '2026-10-25T12:00:00Z', preElectionUntil: '2026-10-25T09:00:00Z' })

  expect(period && isInPeriod(period, at)).toBe(isPart)
})

test.each([
  [null, null, undefined],
  ['2027-03-22', '2027-03-22', undefined],
  ['2027-03-22', null, /Give both days/],
  [undefined, '2027-03-22', /Give both days/],
  ['2027-03-22', '', /Give both days/],
  ['2027-03-22', 'soon', /Give both days/],
  ['2027-03-22', '2027-03-21', /can’t end on 21 March 2027, before it begins on 22 March 2027\. Change one of the days/],
])('days from %j to %j: %s', (preElectionFrom, preElectionUntil, told) => {
  const why = whyNoPeriod({ preElectionFrom, preElectionUntil })

  if (told) expect(why).toMatch(told)
  else expect(why).toBeUndefined()
})

test('a draft that can’t be published yet is looked at all the same', () => {
  const body = [{ blockType: 'quotation', words: 'Words', saidOn: 'soon' }, { blockType: 'holders', offices: 'none' }, null, 'words']

  expect(campaignPartsOf('pages', { body }).size).toBe(1)
  expect(campaignPartsOf('offices', { terms: 'none' }).size).toBe(0)
})
