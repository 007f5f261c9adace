import { dayOf } from '#lib/dates.ts'
import { type OfficeHours, type Weekday, weekdays } from '#lib/office-hours/office-hours.ts'
import type { SiteSetting } from '#lib/payload-types.ts'

type Setting = Partial<NonNullable<SiteSetting['officeHours']>>

/** The hours as the settings have them; undefined until days, beginning and end are there. */
export function officeHoursOf({ days, from, until, closedDays }: Setting = {}): OfficeHours | undefined {
  if (!days?.length || !isTime(from) || !isTime(until)) return undefined
  return { days: days.filter(isWeekday), from, until, closedDays: (closedDays ?? []).map(({ on }) => dayOf(on)) }
}

/** Why these can’t be the hours, as whoever sets them is told; undefined when they can, or when there are none. */
export function whyNoHours({ days, from, until }: Setting): string | undefined {
  const given = [Boolean(days?.length), Boolean(from), Boolean(until)]
  if (!given.includes(true)) return undefined
  if (given.includes(false)) return 'Give the days, when they begin and when they end, or leave all of it empty'
  if (!isTime(from) || !isTime(until)) return 'Enter times like 09:00 and 17:00'
  return from < until ? undefined : 'The day must end after it begins'
}

/** Why nothing can be counted in working days, as whoever wants it is told; undefined when it can. */
export function whyNoWorkingDays({ officeHours }: Partial<SiteSetting>): string | undefined {
  return officeHoursOf(officeHours) ? undefined : 'Give the office hours that the site goes by too: they say which days are working days'
}

/** A time of the day as `09:00`. */
function isTime(text: string | null | undefined): text is string {
  return typeof text === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function isWeekday(name: string): name is Weekday {
  return Object.hasOwn(weekdays, name)
}
