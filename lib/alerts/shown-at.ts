import type { Alert } from '#lib/alerts/alert.ts'
import { formatMoment } from '#lib/dates.ts'

type Span = Pick<Alert, 'from' | 'until'>

/** Those that are shown at an instant, the newest first. */
export function shownAt<One extends Span & Pick<Alert, 'madeAt'>>(alerts: One[], now: number): One[] {
  return alerts.filter((alert) => hasBegun(alert, now) && !isOver(alert, now)).toSorted((one, other) => beginOf(other) - beginOf(one))
}

/** When the next of them begins or ends, in milliseconds since 1970; undefined when that is never. */
export function nextTurn(alerts: Span[], now: number): number | undefined {
  const turns = alerts.flatMap(({ from, until }) => [from, until]).flatMap((instant) => (instant ? [Date.parse(instant)] : []))
  return turns.filter((turn) => turn > now).toSorted((one, other) => one - other)[0]
}

/** What staff read in their list of alerts. */
export function stateAt({ isPublished, ...span }: Span & { isPublished: boolean }, now: number): string {
  if (!isPublished) return 'Not published'
  if (isOver(span, now)) return 'Its time is over'
  return hasBegun(span, now) || !span.from ? 'Shown now' : `Shown from ${formatMoment(span.from)}`
}

/** An alert ends at the instant that it names. */
function isOver({ until }: Span, now: number) {
  return until !== undefined && Date.parse(until) <= now
}

function hasBegun({ from }: Span, now: number) {
  return from === undefined || Date.parse(from) <= now
}

function beginOf({ from, madeAt }: Span & Pick<Alert, 'madeAt'>) {
  return Date.parse(from ?? madeAt)
}
