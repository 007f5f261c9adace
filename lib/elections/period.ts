import type { PayloadRequest } from 'payload'
import { dayOf, formatDay } from '#lib/dates.ts'

/** The pre-election period: its first and its last day as `2026-03-23`, local, both included. */
export type Period = { from: string; until: string }

type Days = { preElectionFrom?: string | null | undefined; preElectionUntil?: string | null | undefined }

/** Undefined unless both days are set. */
export function periodOf({ preElectionFrom, preElectionUntil }: Days): Period | undefined {
  return isDay(preElectionFrom) && isDay(preElectionUntil) ? { from: dayOf(preElectionFrom), until: dayOf(preElectionUntil) } : undefined
}

function isDay(value: string | null | undefined): value is string {
  return Boolean(value) && !Number.isNaN(Date.parse(String(value)))
}

/** A day begins at midnight in London. */
export function isInPeriod({ from, until }: Period, at: string | Date) {
  const day = dayOf(at)
  return from <= day && day <= until
}

export function periodInWords({ from, until }: Period) {
  return `from ${formatDay(from)} to ${formatDay(until)}`
}

/** As the settings say it now. */
export async function findPeriod(req: PayloadRequest): Promise<Period | undefined> {
  const settings = await req.payload.findGlobal({
    ...{ slug: 'site-settings', depth: 0, overrideAccess: true, select: { preElectionFrom: true, preElectionUntil: true } },
    req,
  })
  return periodOf(settings)
}

/** Why these can't be its days, as whoever sets them is told; undefined when they can, or when there is none. */
export function whyNoPeriod({ preElectionFrom, preElectionUntil }: Days): string | undefined {
  if (!preElectionFrom && !preElectionUntil) return undefined
  const period = periodOf({ preElectionFrom, preElectionUntil })
  if (!period) return 'Give both days of the pre-election period, or leave both empty'
  if (period.until >= period.from) return undefined
  return `The pre-election period can’t end on ${formatDay(period.until)}, before it begins on ${formatDay(period.from)}. Change one of the days`
}
