import pLimit from 'p-limit'
import type { Pool, QueryConfig } from 'pg'
import type { Logger } from 'pino'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { within } from '#lib/within.ts'

// A locked table must neither hold up a post nor take the connections that posts are stored by.
const patience = 250
const mostAtOnce = 2
const pause = 10_000

// One table serves every limit, so what is true of it is true for all of them.
const atOnce = pLimit(mostAtOnce)
let pausedUntil = 0

type Bounds = { name: string; most: number; seconds: number }

/** Counts one for this key. Whether that is beyond the bound, and in how many milliseconds the counting begins again. */
export type Count = (key: string) => Promise<{ isBeyond: boolean; forMilliseconds: number } | undefined>

/**
 * Counts what all instances receive. Undefined when Postgres doesn't say in time: then it is left alone for a while, and the log says so.
 * Never rejects.
 */
export function countInPostgres({ name, most, seconds }: Bounds, { pool, log }: { pool: Pool; log: Logger }): Count {
  const limiter = new RateLimiterPostgres({
    storeClient: { query: (query: QueryConfig) => atOnce(() => askUnlessPaused(pool, query)) },
    storeType: 'pool',
    tableName: 'rate_limits',
    // The migrations make it, and the worker empties it.
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points: most,
    duration: seconds,
  })

  return async function count(key) {
    if (isPaused()) return undefined
    try {
      const { msBeforeNext } = await within(patience, () => limiter.consume(key))
      return { isBeyond: false, forMilliseconds: msBeforeNext }
    } catch (error) {
      // The library rejects with this where there were too many, and with an error where it couldn't count.
      if (error instanceof RateLimiterRes) return { isBeyond: true, forMilliseconds: error.msBeforeNext }
      if (!isPaused()) log.warn({ err: error, limit: name }, 'Posts are counted in memory: the database did not count them')
      pausedUntil = performance.now() + pause
      return undefined
    }
  }
}

/** Whoever waited for their turn while the table was locked doesn't wait for it as well. */
async function askUnlessPaused(pool: Pool, query: QueryConfig) {
  if (isPaused()) throw new Error('The database is left alone for a while')
  return pool.query(query)
}

function isPaused() {
  return performance.now() < pausedUntil
}
