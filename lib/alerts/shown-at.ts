import type { Alert } from '#lib/alerts/alert.ts'

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
