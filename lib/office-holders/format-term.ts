import { formatDay } from '#lib/dates.ts'
import type { Term } from '#lib/office-holders/office-held-on.ts'

/** When somebody held an office: “since 9 May 2024”, “until 8 May 2024”. Empty when no source says. */
export function formatTerm({ from, to }: Term) {
  if (from && to) return `from ${formatDay(from)} to ${formatDay(to)}`
  if (from) return `since ${formatDay(from)}`
  return to ? `until ${formatDay(to)}` : ''
}
