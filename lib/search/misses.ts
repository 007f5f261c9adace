import { runtime } from '#lib/runtime.ts'

// Anything that may be about one person is not kept: an e-mail address, a postcode, and anything with four digits, as in phone and National
// Insurance numbers and dates of birth.
const personal = /@|\b[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\b|(?:\d\D*){4}/i
// Nobody needs more to see what was looked for, and more may tell a story.
const longestKept = 60
const mostKept = 2000

/** Counts a search that found nothing, without who asked. When there are too many, the rarest and oldest are forgotten. */
export async function countMiss(query: string) {
  if (personal.test(query)) return
  const { pool, log } = runtime()
  try {
    const { rows } = await pool.query<{ isNew: boolean }>(
      `INSERT INTO search_misses (words, count) VALUES ($1, 1)
       ON CONFLICT (words) DO UPDATE SET count = search_misses.count + 1, updated_at = now() RETURNING count = 1 AS "isNew"`,
      [kept(query)],
    )
    if (rows[0]?.isNew) await pool.query(forget, [mostKept])
  } catch (err) {
    // Whoever searched is not told: it is the office's count that is off by one.
    log.warn({ err }, 'A search that found nothing was not counted')
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
