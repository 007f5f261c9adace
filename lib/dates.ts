const partialDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether text is a year, a month or a day of the calendar: `2019`, `2019-03` or `2019-03-27`. */
export function isPartialDate(text: string) {
  const [, year, month = '01', day = '01'] = partialDate.exec(text) ?? []
  if (!year) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** `2019-03` as people read it: “March 2019”. Says no more than it was given. */
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

/** An instant as the day it was here: “23 November 2026”. */
export function formatDay(instant: string | Date) {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' }).format(new Date(instant))
}
