import { formatPartialDate, formatPartialPeriod } from '#lib/dates.ts'
import type { Figure } from '#lib/payload-types.ts'

type Dates = Pick<Figure, 'dated' | 'asAt' | 'from' | 'to'>

/** When a figure was true, as exactly as its source says. Empty when it doesn't. */
export function figureDate({ dated, asAt, from, to }: Dates) {
  if (dated === 'asAt') return asAt ? formatPartialDate(asAt) : ''
  return dated === 'period' ? formatPartialPeriod(from, to) : ''
}

/** A figure without a date is never shown: nobody could tell whether it still holds. */
export function isDated(figure: Dates) {
  return figureDate(figure) !== ''
}
