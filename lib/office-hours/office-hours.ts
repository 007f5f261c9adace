import { clockAt, dayOf, momentsInLondon } from '#lib/dates.ts'
import { addDays, bankHolidaysIn, weekdayOf } from '#lib/office-hours/bank-holidays.ts'

/** The days of a week, in their order. */
export const weekdays = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
} as const

export type Weekday = keyof typeof weekdays

/** When somebody is in the office, by London’s clocks. `from` and `until`: like `09:00`. `closedDays`: like `2026-12-24`, beside bank holidays. */
export type OfficeHours = { days: readonly Weekday[]; from: string; until: string; closedDays: readonly string[] }

/** The hour at which letters of the day are written. */
export const morning = '08:00'
const aYear = 366

/** Whether anybody works on a day, like `2026-12-24`. */
export function isWorkingDay(day: string, { days, closedDays }: OfficeHours) {
  return days.some((name) => numberOf(name) === weekdayOf(day)) && !closedDays.includes(day) && !holidaysIn(day.slice(0, 4)).has(day)
}

export function isInOfficeHours(moment: Date, hours: OfficeHours) {
  const day = dayOf(moment)
  return isWorkingDay(day, hours) && opensOn(day, hours) <= moment && moment < closesOn(day, hours)
}

/**
 * When so much time has gone by in office hours, counted from a moment in them or not: from Friday at half past four to five and on from Monday
 * at nine. Undefined where nobody works within a year.
 * @param time in milliseconds
 */
export function afterOfficeTime(moment: Date, time: number, hours: OfficeHours): Date | undefined {
  let left = time
  for (const day of daysFrom(dayOf(moment))) {
    if (!isWorkingDay(day, hours)) continue
    const [opens, closes] = [opensOn(day, hours), closesOn(day, hours)]
    const begins = Math.max(opens.getTime(), moment.getTime())
    const lasts = Math.max(0, closes.getTime() - begins)
    if (left <= lasts && begins < closes.getTime()) return new Date(begins + left)
    left -= lasts
  }
  return undefined
}

/** The next working day’s morning, at eight, which isn’t the day of the moment itself. Undefined where nobody works within a year. */
export function nextWorkingMorning(moment: Date, hours: OfficeHours): Date | undefined {
  const [, ...later] = daysFrom(dayOf(moment))
  const day = later.find((one) => isWorkingDay(one, hours))
  return day === undefined ? undefined : momentInLondon(day, morning)
}

/** The day, like `2026-12-24`, on which so many working days have gone by after another. Undefined where nobody works so often within a year. */
export function workingDaysAfter(day: string, count: number, hours: OfficeHours): string | undefined {
  if (count === 0) return day
  const [, ...later] = daysFrom(day)
  return later.filter((one) => isWorkingDay(one, hours))[count - 1]
}

/**
 * So many working days, none of them today, have gone by since whatever came before this moment. What came later still has time. Undefined where
 * nobody works so often within a year.
 */
export function lateBefore(now: Date, count: number, hours: OfficeHours): Date | undefined {
  const today = dayOf(now)
  const earlier = Array.from({ length: aYear }, (_, number) => addDays(today, -1 - number))
  const day = earlier.filter((one) => isWorkingDay(one, hours))[count - 1]
  return day === undefined ? undefined : momentInLondon(day, '00:00')
}

/** Whether letters of the day may be written: on a working day, from eight on. */
export function isPastMorning(moment: Date, hours: OfficeHours) {
  const day = dayOf(moment)
  return isWorkingDay(day, hours) && momentInLondon(day, morning) <= moment
}

function opensOn(day: string, { from }: OfficeHours) {
  return momentInLondon(day, from)
}

function closesOn(day: string, { until }: OfficeHours) {
  return momentInLondon(day, until)
}

/** In spring London’s clocks leave out an hour; a time in it is that of the hour after. In autumn an hour comes twice, and its first counts. */
function momentInLondon(day: string, time: string) {
  const [moment] = momentsInLondon(day, time)
  if (moment) return moment
  const asIfWinter = new Date(`${day}T${time}Z`)
  if (clockAt(asIfWinter).startsWith(day)) return asIfWinter
  throw new RangeError(`${day} ${time} is no time`)
}

function daysFrom(day: string) {
  return Array.from({ length: aYear }, (_, number) => addDays(day, number))
}

function numberOf(name: Weekday) {
  return (Object.keys(weekdays).indexOf(name) + 1) % 7
}

const known = new Map<string, ReadonlySet<string>>()

function holidaysIn(year: string) {
  const holidays = known.get(year) ?? new Set(bankHolidaysIn(Number(year)))
  known.set(year, holidays)
  return holidays
}
