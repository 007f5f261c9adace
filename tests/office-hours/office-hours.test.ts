import { expect, test } from 'vitest'
import {
  afterOfficeTime,
  isInOfficeHours,
  isPastMorning,
  isWorkingDay,
  lateBefore,
  nextWorkingMorning,
  type OfficeHours,
  workingDaysAfter,
} from '#lib/office-hours/office-hours.ts'

const anHour = 3_600_000

const weekdaysNineToFive: OfficeHours = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  from: '09:00',
  until: '17:00',
  closedDays: ['2026-12-24'],
}

/** Somebody is there on a Sunday too, when the clocks change. */
const atNight: OfficeHours = { days: ['saturday', 'sunday'], from: '01:30', until: '06:00', closedDays: [] }

test.for([
  ['2026-11-30T08:59:59Z', false],
  ['2026-11-30T09:00:00Z', true],
  ['2026-11-30T16:59:59Z', true],
  ['2026-11-30T17:00:00Z', false],
  ['2026-11-28T12:00:00Z', false],
  ['2026-12-24T12:00:00Z', false],
  ['2026-12-25T12:00:00Z', false],
  ['2026-12-28T12:00:00Z', false],
  ['2026-12-29T12:00:00Z', true],
  // London’s summer is an hour ahead.
  ['2026-07-01T08:00:00Z', true],
  ['2026-07-01T16:00:00Z', false],
  ['2028-02-29T12:00:00Z', true],
] as const)('at %s it is %s that somebody is in the office', ([moment, isIn]) => {
  expect(isInOfficeHours(new Date(moment), weekdaysNineToFive)).toBe(isIn)
})

test.for([
  ['within a day', '2026-11-30T10:00:00Z', '2026-11-30T11:00:00.000Z'],
  ['before it opens', '2026-11-30T03:00:00Z', '2026-11-30T10:00:00.000Z'],
  ['to the very end of a day', '2026-11-30T16:00:00Z', '2026-11-30T17:00:00.000Z'],
  ['over a night', '2026-11-30T16:30:00Z', '2026-12-01T09:30:00.000Z'],
  ['over a weekend', '2026-11-27T16:30:00Z', '2026-11-30T09:30:00.000Z'],
  ['over a closed day, Christmas, a weekend and the day that stands for Boxing Day', '2026-12-23T16:30:00Z', '2026-12-29T09:30:00.000Z'],
  ['over the change to summer time', '2026-03-27T16:30:00Z', '2026-03-30T08:30:00.000Z'],
  ['over the change to winter time', '2026-10-23T15:30:00Z', '2026-10-26T09:30:00.000Z'],
  ['over a New Year at a weekend', '2027-12-31T16:30:00Z', '2028-01-04T09:30:00.000Z'],
] as const)('an hour of office time goes by %s', ([, from, until]) => {
  expect(afterOfficeTime(new Date(from), anHour, weekdaysNineToFive)?.toISOString()).toBe(until)
})

test('no time at all has gone by once the office opens', () => {
  expect(afterOfficeTime(new Date('2026-11-28T12:00:00Z'), 0, weekdaysNineToFive)).toEqual(new Date('2026-11-30T09:00:00Z'))
})

test('an hour that the clocks leave out is the hour after, and of one that comes twice the first counts', () => {
  expect(afterOfficeTime(new Date('2026-03-29T00:00:00Z'), 0, atNight)).toEqual(new Date('2026-03-29T01:30:00Z'))
  expect(afterOfficeTime(new Date('2026-10-24T12:00:00Z'), 0, atNight)).toEqual(new Date('2026-10-25T00:30:00Z'))
  expect(isInOfficeHours(new Date('2026-10-25T01:30:00Z'), atNight)).toBe(true)
})

test('where nobody ever works, no moment is found', () => {
  const never = { ...weekdaysNineToFive, days: [] }
  const now = new Date('2026-11-30T10:00:00Z')
  expect([afterOfficeTime(now, anHour, never), nextWorkingMorning(now, never), workingDaysAfter('2026-11-30', 1, never)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test.for([
  ['2026-11-27T07:00:00Z', '2026-11-30T08:00:00.000Z'],
  ['2026-11-30T20:00:00Z', '2026-12-01T08:00:00.000Z'],
  ['2026-12-23T10:00:00Z', '2026-12-29T08:00:00.000Z'],
  ['2026-07-01T10:00:00Z', '2026-07-02T07:00:00.000Z'],
] as const)('after %s the next working day begins its letters at %s', ([moment, morning]) => {
  expect(nextWorkingMorning(new Date(moment), weekdaysNineToFive)?.toISOString()).toBe(morning)
})

test('working days are counted without weekends, bank holidays and closed days', () => {
  expect(isWorkingDay('2026-12-24', weekdaysNineToFive)).toBe(false)
  expect(workingDaysAfter('2026-12-23', 0, weekdaysNineToFive)).toBe('2026-12-23')
  expect(workingDaysAfter('2026-12-23', 1, weekdaysNineToFive)).toBe('2026-12-29')
  expect(workingDaysAfter('2026-11-27', 5, weekdaysNineToFive)).toBe('2026-12-04')
})

test('what came before a moment is late, counted in working days of which the last is in time', () => {
  const before = (now: string, count: number) => lateBefore(new Date(now), count, weekdaysNineToFive)?.toISOString()

  expect(before('2026-12-04T12:00:00Z', 5)).toBe('2026-11-27T00:00:00.000Z')
  expect(before('2026-12-29T12:00:00Z', 1)).toBe('2026-12-23T00:00:00.000Z')
  expect(before('2026-06-03T22:59:00Z', 1)).toBe('2026-06-01T23:00:00.000Z')
  expect(before('2026-06-03T23:00:00Z', 1)).toBe('2026-06-02T23:00:00.000Z')
  expect(lateBefore(new Date('2026-11-30T12:00:00Z'), 1, { ...weekdaysNineToFive, days: [] })).toBeUndefined()
})

test('letters of the day are written from eight on by London’s clocks, on working days', () => {
  for (const [moment, isPast] of [
    ['2026-11-30T07:59:59Z', false],
    ['2026-11-30T08:00:00Z', true],
    ['2026-11-30T23:59:59Z', true],
    ['2026-06-01T06:59:59Z', false],
    ['2026-06-01T07:00:00Z', true],
    ['2026-11-29T12:00:00Z', false],
    ['2026-12-25T12:00:00Z', false],
  ] as const)
    expect([moment, isPastMorning(new Date(moment), weekdaysNineToFive)]).toEqual([moment, isPast])
})
