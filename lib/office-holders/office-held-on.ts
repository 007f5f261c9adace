import { dayOf } from '#lib/dates.ts'

/** A person's term in an office. Both days belong to it; without one of them it is open on that side. */
export type Term = { office: string; from?: string | null; to?: string | null }

/** The office that this term gave its holder on a day; undefined when the day is outside it. */
export function officeHeldOn({ office, from, to }: Term, date: string | Date) {
  const day = dayOf(date)
  const isBefore = from && day < dayOf(from)
  const isAfter = to && day > dayOf(to)
  return isBefore || isAfter ? undefined : office
}
