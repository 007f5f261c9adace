import { expect, test } from 'vitest'
import { momentsInLondon } from '#lib/dates.ts'
import { formatScheduled, whenMeant } from '#lib/schedules/when.ts'

const now = new Date('2026-11-27T14:05:30Z')

test.each([
  // Winter, summer, and the hours before and after the clocks change on 29 March 2026 and 25 October 2026.
  ['2027-01-15', '09:30', ['2027-01-15T09:30:00.000Z']],
  ['2027-07-15', '09:30', ['2027-07-15T08:30:00.000Z']],
  ['2027-07-15', '00:15', ['2027-07-14T23:15:00.000Z']],
  ['2026-03-29', '00:59', ['2026-03-29T00:59:00.000Z']],
  ['2026-03-29', '01:00', []],
  ['2026-03-29', '01:59', []],
  ['2026-03-29', '02:00', ['2026-03-29T01:00:00.000Z']],
  ['2026-10-25', '00:59', ['2026-10-24T23:59:00.000Z']],
  ['2026-10-25', '01:00', ['2026-10-25T00:00:00.000Z', '2026-10-25T01:00:00.000Z']],
  ['2026-10-25', '01:59', ['2026-10-25T00:59:00.000Z', '2026-10-25T01:59:00.000Z']],
  ['2026-10-25', '02:00', ['2026-10-25T02:00:00.000Z']],
  ['2026-02-30', '09:30', []],
  ['nonsense', '09:30', []],
])('on %s London’s clocks show %s at %j', (day, time, moments) => {
  expect(momentsInLondon(day, time).map((moment) => moment.toISOString())).toEqual(moments)
})

test.each([
  [{ day: '2026-11-27', time: '14:05' }, 'day', 'That has passed: in London it is 27 November 2026 at 14:05. Choose a later time'],
  [{ day: '2026-07-01', time: '09:30' }, 'day', 'That has passed: in London it is 27 November 2026 at 14:05. Choose a later time'],
  [{ day: '2028-11-28', time: '09:30' }, 'day', 'Choose a day within the next 2 years'],
  [{ day: '20266-11-28', time: '09:30' }, 'day', 'Choose a day'],
  [{ day: '2027-02-29', time: '09:30' }, 'day', 'Choose a day'],
  [{ day: '2027-02', time: '09:30' }, 'day', 'Choose a day'],
  [{ day: '2027-01-15', time: '' }, 'time', 'Choose a time'],
  [{ day: '2027-01-15', time: '24:00' }, 'time', 'Choose a time'],
  [{ day: '2027-01-15', time: '9:30' }, 'time', 'Choose a time'],
  [{ day: '2027-01-15', time: '09:30+05:00' }, 'time', 'Choose a time'],
  [
    { day: '2027-03-28', time: '01:30' },
    'time',
    'The clocks go forward on 28 March 2027, from 01:00 to 02:00, so there is no 01:30. Choose another time',
  ],
])('%j can’t be meant, and it is said what to choose', (asked, field, message) => {
  expect(whenMeant(asked, now)).toEqual({ faults: [{ field, message }] })
})

test('what is missing is said of both at once', () => {
  expect(whenMeant({ day: '', time: '' }, now)).toEqual({
    faults: [
      { field: 'day', message: 'Choose a day' },
      { field: 'time', message: 'Choose a time' },
    ],
  })
})

test('of a time that comes twice the first is meant, and which it is can be read', () => {
  const meant = whenMeant({ day: '2027-10-31', time: '01:30' }, now)

  expect(meant).toEqual({ at: new Date('2027-10-31T00:30:00Z'), isTwice: true })
  expect(formatScheduled('2027-10-31T00:30:00Z')).toBe('31 October 2027 at 01:30, before the clocks go back')
  expect(formatScheduled('2027-10-31T01:30:00Z')).toBe('31 October 2027 at 01:30, after the clocks go back')
  expect(formatScheduled('2027-10-31T02:30:00Z')).toBe('31 October 2027 at 02:30')
  expect(whenMeant({ day: '2027-01-15', time: '09:30' }, now)).toEqual({ at: new Date('2027-01-15T09:30:00Z'), isTwice: false })
})

test('when the first has passed, the second of a time that comes twice is meant', () => {
  const between = new Date('2026-10-25T00:45:00Z')

  expect(whenMeant({ day: '2026-10-25', time: '01:30' }, between)).toMatchObject({ at: new Date('2026-10-25T01:30:00Z') })
})
