import { dayOf, formatDay } from '#lib/dates.ts'
import type { Term } from '#lib/office-holders/office-held-on.ts'

/** Why these can't be the terms of one office, as staff are told; undefined when each day has one holder at most. A gap may be. */
export function whyTermsClash(terms: unknown): string | undefined {
  if (!Array.isArray(terms)) return undefined
  const known = terms.filter((term): term is Term => typeof term === 'object' && term !== null && isReadable(term))
  const backwards = known.find(({ from, to }) => from && to && dayOf(to) < dayOf(from))
  if (backwards?.from && backwards.to)
    return `A term can’t end on ${formatDay(backwards.to)}, before its first day, ${formatDay(backwards.from)}. Change one of the days`
  const [one, other] = known.toSorted((one, other) => first(one).localeCompare(first(other))).flatMap(overlapping)[0] ?? []
  return one && other
    ? `Two terms overlap: the one ${inWords(one)} and the one ${inWords(other)}. End one the day before the other begins`
    : undefined
}

/** Of a day that is none its own field says so. */
function isReadable({ from, to }: Term) {
  return [from, to].every((day) => !day || !Number.isNaN(Date.parse(day)))
}

function overlapping(term: Term, place: number, sorted: Term[]): [Term, Term][] {
  const before = sorted.slice(0, place).find((earlier) => last(earlier) >= first(term))
  return before ? [[before, term]] : []
}

function inWords({ from, to }: Term) {
  if (from && to) return `from ${formatDay(from)} to ${formatDay(to)}`
  if (from) return `from ${formatDay(from)} on`
  return to ? `until ${formatDay(to)}` : 'without days'
}

function first({ from }: Term) {
  return from ? dayOf(from) : ''
}

function last({ to }: Term) {
  return to ? dayOf(to) : '~'
}
