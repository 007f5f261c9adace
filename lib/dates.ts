const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is a calendar year, month or day: `2019`, `2019-03` or `2019-03-27`. */
export function isPartialDate(text: string) {
  const [, year, month = '01', day = '01'] = partialDate.exec(text) ?? []
  if (!year) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** `2019-03` as people read it: “March 2019”. It is no more exact than what it was given. */
export function formatPartialDate(text: string) {
  const [, year, month, day] = partialDate.exec(text) ?? []
  if (!year) return text
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    timeZone: 'UTC',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`))
}

/** The local day of an instant: “23 November 2026”. */
export function formatDay(instant: string | Date) {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(instant))
}

/** An instant, local time: “23 November 2026 at 14:05”. */
export function formatMoment(instant: string | Date) {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date(instant))
}

/** The instants at which London’s clocks show this: none in the hour that they leave out in spring, two in the one that comes again in autumn. */
export function momentsInLondon(day: string, time: string) {
  const asIfUtc = Date.parse(`${day}T${time}Z`)
  if (Number.isNaN(asIfUtc)) return []
  return [asIfUtc - millisecondsAnHour, asIfUtc].map((moment) => new Date(moment)).filter((moment) => clockAt(moment) === `${day} ${time}`)
}

/** As London’s clocks show it: `2026-11-23 14:05`. */
export function clockAt(moment: Date) {
  return isoMinutes.format(moment)
}

/** From one date to another, as exactly as they are given: “2016 to 2019”, “From March 2019”. Empty when neither is. */
export function formatPartialPeriod(from: string | null | undefined, to: string | null | undefined) {
  if (from && to) return `${formatPartialDate(from)} to ${formatPartialDate(to)}`
  if (from) return `From ${formatPartialDate(from)}`
  return to ? `To ${formatPartialDate(to)}` : ''
}

/** The local day of an instant, as `2026-11-23`, so that days compare as text. */
export function dayOf(instant: string | Date) {
  return isoDays.format(new Date(instant))
}

let now = { second: 0, day: '' }

/** Today, local time. Worked out once a second: formatting a date costs as much as sending a page. */
export function currentDay() {
  const second = Math.floor(Date.now() / 1000)
  if (now.second !== second) now = { second, day: dayOf(new Date(second * 1000)) }
  return now.day
}

/** How many days details are relied on after a check. */
export const daysRelied = 90

/** Whether details were checked more than 90 days before `today`, and so are too old to rely on. */
export function isOverdue(checkedOn: string | Date, today: string | Date) {
  return dayNumber(today) - dayNumber(checkedOn) > daysRelied
}

// Swedish writes dates as ISO 8601 does.
const isoDays = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' })
const isoMinutes = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })

const millisecondsAnHour = 60 * 60 * 1000
const millisecondsADay = 24 * millisecondsAnHour

function dayNumber(instant: string | Date) {
  return Date.parse(`${dayOf(instant)}T00:00:00Z`) / millisecondsADay
}
