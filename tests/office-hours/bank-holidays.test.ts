import { expect, test } from 'vitest'
import { bankHolidaysIn } from '#lib/office-hours/bank-holidays.ts'

// https://www.gov.uk/bank-holidays, England and Wales, without what was proclaimed once for a jubilee, a funeral or a coronation.
const published: Record<number, string[]> = {
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2023: ['01-02', '04-07', '04-10', '05-01', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
}

test.for(Object.entries(published))('the bank holidays of %s are those that GOV.UK lists', ([year, days]) => {
  expect(bankHolidaysIn(Number(year))).toEqual(days.map((day) => `${year}-${day}`))
})

test('where Christmas is a Sunday, Boxing Day keeps its day and the Tuesday stands for Christmas', () => {
  expect(bankHolidaysIn(2033).slice(-2)).toEqual(['2033-12-26', '2033-12-27'])
})

test.for([
  [1961, '04-03'],
  [2000, '04-24'],
  [2008, '03-24'],
  [2038, '04-26'],
  [2049, '04-19'],
  [2076, '04-20'],
] as const)('Easter Monday of %s is on %s', ([year, day]) => {
  expect(bankHolidaysIn(year)).toContain(`${year}-${day}`)
})
