import { formatPartialDate, formatPartialPeriod } from '#lib/dates.ts'
import type { Figure } from '#lib/payload-types.ts'

/** When a figure was true, in one of the three ways a source may date it. A date that is missing counts as not given. */
export function figureDate({ dated, asAt, from, to }: Pick<Figure, 'dated' | 'asAt' | 'from' | 'to'>) {
  if (dated === 'asAt' && asAt) return `As at ${formatPartialDate(asAt)}`
  if (dated === 'period' && (from || to)) return formatPartialPeriod(from, to)
  return 'Date not given in the source'
}
