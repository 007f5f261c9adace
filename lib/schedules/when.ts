import { clockAt, formatDay, formatMoment, isPartialDate, momentsInLondon } from '#lib/dates.ts'

export type Fault = { field: 'what' | 'day' | 'time' | 'goTo' | 'isSure' | 'electionReason'; message: string }

type Asked = { day: string; time: string }

const furthestYears = 2

/**
 * The instant that is meant by a day and a time of London’s clocks, as `2027-01-15` and `09:30`. Of a time that comes twice, when the clocks go
 * back, the first that is still to come.
 */
export function whenMeant({ day, time }: Asked, now = new Date()): { at: Date; isTwice: boolean } | { faults: Fault[] } {
  const missing = [...(isDay(day) ? [] : [choose('day')]), ...(isTime(time) ? [] : [choose('time')])]
  if (missing.length > 0) return { faults: missing }
  const moments = momentsInLondon(day, time)
  if (moments.length === 0) return { faults: [{ field: 'time', message: leftOut(day, time) }] }
  const [at, again] = moments.filter((moment) => moment > now)
  if (!at) return { faults: [{ field: 'day', message: passed(now) }] }
  if (at > latest(now)) return { faults: [{ field: 'day', message: `Choose a day within the next ${furthestYears} years` }] }
  return { at, isTwice: again !== undefined }
}

function isDay(text: string) {
  return isPartialDate(text) && text.length === 'yyyy-mm-dd'.length
}

function isTime(text: string) {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function choose(field: 'day' | 'time'): Fault {
  return { field, message: `Choose a ${field}` }
}

function leftOut(day: string, time: string) {
  return `The clocks go forward on ${formatDay(`${day}T12:00Z`)}, from 01:00 to 02:00, so there is no ${time}. Choose another time`
}

function passed(now: Date) {
  return `That has passed: in London it is ${formatMoment(now)}. Choose a later time`
}

function latest(now: Date) {
  const date = new Date(now)
  date.setUTCFullYear(date.getUTCFullYear() + furthestYears)
  return date
}

/** “15 January 2027 at 09:30”; and which of two, where the clocks show that time twice. */
export function formatScheduled(at: string | Date) {
  const moment = new Date(at)
  const [day = '', time = ''] = clockAt(moment).split(' ')
  const [first, second] = momentsInLondon(day, time)
  if (!second) return formatMoment(moment)
  return `${formatMoment(moment)}, ${first && sameMinute(first, moment) ? 'before' : 'after'} the clocks go back`
}

function sameMinute(one: Date, other: Date) {
  return Math.floor(one.getTime() / 60_000) === Math.floor(other.getTime() / 60_000)
}
