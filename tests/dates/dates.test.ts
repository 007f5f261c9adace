import { expect, test } from 'vitest'
import { dayOf, formatDay, formatPartialDate, formatPartialPeriod, isOverdue, isPartialDate } from '#lib/dates.ts'

test.each(['2019', '2019-03', '2019-03-27', '2024-02-29', '0001', '9999-12-31'])('%s is a year, a month or a day', (text) => {
  expect(isPartialDate(text)).toBe(true)
})

test.each([
  '',
  '19',
  '20199',
  '2019-3',
  '2019-13',
  '2019-00',
  '2019-02-29',
  '2019-02-30',
  '2019-04-31',
  '2019-03-00',
  '2019-03-27T00:00:00Z',
  ' 2019',
  '2019-03-27\n',
  '27 March 2019',
  '２０１９',
])('%j is not a year, a month or a day', (text) => {
  expect(isPartialDate(text)).toBe(false)
})

test.each([
  ['2019', '2019'],
  ['2019-03', 'March 2019'],
  ['2019-03-27', '27 March 2019'],
  ['2019-12-31', '31 December 2019'],
  ['not a date', 'not a date'],
])('%s reads as %s, and is no more exact than what it was given', (text, read) => {
  expect(formatPartialDate(text)).toBe(read)
})

test.each([
  ['2016', '2019', '2016 to 2019'],
  ['2019-03', '2019-04-02', 'March 2019 to 2 April 2019'],
  ['2019-03', null, 'From March 2019'],
  [undefined, '2019-03-27', 'To 27 March 2019'],
  [null, null, ''],
  ['', '', ''],
])('a period from %s to %s reads as %j', (from, to, read) => {
  expect(formatPartialPeriod(from, to)).toBe(read)
})

test('an instant becomes the local day, in summer too', () => {
  expect(formatDay('2026-06-30T23:30:00Z')).toBe('1 July 2026')
  expect(dayOf('2026-06-30T23:30:00Z')).toBe('2026-07-01')
  expect(formatDay('2026-12-31T23:59:59Z')).toBe('31 December 2026')
  expect(dayOf(new Date('2026-12-31T23:59:59Z'))).toBe('2026-12-31')
})

test.each([
  ['2026-08-25', '2026-11-23', false],
  ['2026-08-24', '2026-11-23', true],
  // Across the end of summer time, 25 October 2026, and its beginning, 29 March 2026.
  ['2026-07-27T23:30:00Z', '2026-10-26T00:00:00Z', false],
  ['2026-07-27T22:30:00Z', '2026-10-26T00:00:00Z', true],
  ['2026-07-28T23:00:00Z', '2026-10-26T23:59:59Z', false],
  ['2026-01-01T00:00:00Z', '2026-04-01T22:59:59Z', false],
  ['2026-01-01T00:00:00Z', '2026-04-01T23:00:00Z', true],
  // A day of a leap year, and one that has not come.
  ['2028-02-29', '2028-05-29', false],
  ['2028-02-29', '2028-05-30', true],
  ['2027-01-01', '2026-11-23', false],
])('what was checked on %s is too old to rely on by %s: %s', (checkedOn, today, overdue) => {
  expect(isOverdue(checkedOn, today)).toBe(overdue)
})
