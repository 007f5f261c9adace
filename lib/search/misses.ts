import { findFullPostcode } from '#lib/places/postcodes.ts'
import { runtime } from '#lib/runtime.ts'

// Anything that may be about one person is not kept: an e-mail address, a postcode, and anything with four digits, as in phone and National
// Insurance numbers and dates of birth.
const personal = /@|\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b|(?:\d\D*){4}/i
// Nobody needs more to see what was looked for, and more may tell a story.
const longestKept = 60
const mostKept = 2000

const toCount = new Map<string, number>()
let writing = Promise.resolve()
let next: Promise<void> | undefined

/**
 * Counts a search that found nothing, without who asked. When there are too many, the rarest and oldest are forgotten. What is asked while one
 * statement runs is counted by the next, so that a crowd takes one connection.
 */
export function countMiss(query: string): Promise<void> {
  if (personal.test(query) || findFullPostcode(query)) return Promise.resolve()
  const words = kept(query)
  toCount.set(words, (toCount.get(words) ?? 0) + 1)
  next ??= writing.then(() => {
    next = undefined
    writing = write()
    return writing
  })
  return next
}

async function write() {
  const { pool, log } = runtime()
  // In one order everywhere, so that two instances don't wait for each other.
  const counts = [...toCount].toSorted(([one], [other]) => (one < other ? -1 : 1))
  toCount.clear()
  try {
    const { rows } = await pool.query<{ isNew: boolean }>(
      `INSERT INTO search_misses (words, count) SELECT * FROM unnest($1::text[], $2::int[])
       ON CONFLICT (words) DO UPDATE SET count = search_misses.count + excluded.count, updated_at = now() RETURNING xmax = 0 AS "isNew"`,
      [counts.map(([words]) => words), counts.map(([, count]) => count)],
    )
    if (rows.some(({ isNew }) => isNew)) await pool.query(forget, [mostKept])
  } catch (err) {
    // Whoever searched is not told: it is the office's count that is off.
    log.warn({ err }, 'Searches that found nothing were not counted')
  }
}

function kept(query: string) {
  const words = query.toLowerCase()
  return words.length <= longestKept
    ? words
    : words
        .slice(0, longestKept + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, longestKept)
}

const forget = `
  DELETE FROM search_misses WHERE id IN (
    SELECT id FROM search_misses ORDER BY count DESC, updated_at DESC OFFSET $1 FOR UPDATE SKIP LOCKED
  )`
