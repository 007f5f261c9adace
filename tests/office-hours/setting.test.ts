import { expect, test } from 'vitest'
import { officeHoursOf, whyNoHours } from '#lib/office-hours/setting.ts'

const whole = { days: ['monday' as const], from: '09:00', until: '17:00' }

test('the hours are those of the settings, with their closed days as London’s calendar has them', () => {
  expect(officeHoursOf({ ...whole, closedDays: [{ on: '2026-07-01T23:00:00.000Z' }] })).toEqual({ ...whole, closedDays: ['2026-07-02'] })
})

test.for([{}, { ...whole, days: [] }, { ...whole, from: null }, { ...whole, until: '' }, { ...whole, from: '9' }])(
  '%o are no hours to go by',
  (setting) => {
    expect(officeHoursOf(setting)).toBe(undefined)
  },
)

test.for([
  [{}, undefined],
  [whole, undefined],
  [{ ...whole, until: '' }, 'Give the days, when they begin and when they end, or leave all of it empty'],
  [{ ...whole, from: '9am' }, 'Enter times like 09:00 and 17:00'],
  [{ ...whole, until: '24:00' }, 'Enter times like 09:00 and 17:00'],
  [{ ...whole, until: '09:00' }, 'The day must end after it begins'],
] as const)('of %o staff are told: %s', ([setting, message]) => {
  expect(whyNoHours({ ...setting, ...('days' in setting && { days: [...setting.days] }) })).toBe(message)
})
