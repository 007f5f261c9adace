import { createHmac } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import type { Sender } from '#lib/forms/sender.ts'
import { tellingRange } from '#lib/limits/address-range.ts'
import { type Count, countInPostgres } from '#lib/limits/count-in-postgres.ts'
import type { KeptApartReason } from '#lib/limits/kept-apart.ts'
import { runtime } from '#lib/runtime.ts'

const anHour = 3600
// Of address ranges, in memory. The one that was counted longest ago is forgotten first; the database still knows it.
const mostRanges = 10_000

/** `most`: in an hour from one address range; `mostTogether`: in an hour from everybody whose address says nothing. */
type Bounds = { name: string; most: number; mostTogether: number }

type Means = { pool: Pool; log: Logger; secret: string; trustedProxies: number }

export type Limit = {
  /** Why what comes from here is to be kept apart, as far as this instance knows; null while it isn't. */
  beyond: (sender: Sender) => KeptApartReason | null
  /** Counts one and says the same again. It never rejects, and waits for the database for a quarter of a second at most. */
  count: (sender: Sender) => Promise<KeptApartReason | null>
}

/**
 * Counts by address range in the database, for all instances, and in memory too, which is what remains when the database doesn't count.
 * Of an address nothing is kept but a keyed hash of its range, for an hour.
 */
export function openLimit({ name, most, mostTogether }: Bounds, means = runningMeans): Limit {
  const counts = new LRUCache<string, number>({ max: mostRanges, ttl: anHour * 1000, noUpdateTTL: true })
  let inPostgres: Count | undefined

  function whose(sender: Sender) {
    const { secret, trustedProxies } = means()
    const range = tellingRange(sender, trustedProxies)
    return range
      ? { key: createHmac('sha256', `address range ${secret}`).update(range).digest('hex'), bound: most, reason: 'addressRange' as const }
      : { key: 'together', bound: mostTogether, reason: 'together' as const }
  }

  function beyond(sender: Sender) {
    const { key, bound, reason } = whose(sender)
    return (counts.get(key) ?? 0) >= bound ? reason : null
  }

  async function count(sender: Sender) {
    const { key, bound, reason } = whose(sender)
    const counted = (counts.get(key) ?? 0) + 1
    counts.set(key, counted)
    if (counted > bound) return reason
    if (reason === 'together') return null
    inPostgres ??= countInPostgres({ name, most, seconds: anHour }, means())
    const said = await inPostgres(key)
    if (!said?.isBeyond) return null
    counts.set(key, bound + 1, { ttl: Math.max(said.forMilliseconds, 1), noUpdateTTL: false })
    return reason
  }

  return { beyond, count }
}

function runningMeans(): Means {
  const { pool, log, env } = runtime()
  return { pool, log, secret: env.PAYLOAD_SECRET, trustedProxies: env.TRUST_PROXY }
}
