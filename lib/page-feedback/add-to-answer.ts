import { createHash } from 'node:crypto'
import type { KeptApartReason } from '#lib/limits/kept-apart.ts'
import type { Usefulness } from '#lib/page-feedback/schema.ts'
import { runtime } from '#lib/runtime.ts'

/**
 * Adds the reason for a visit to the answer with this mark. Once there is one it stays: whoever sends it twice has sent it.
 * With `keptApartBecause` the answer is kept apart from then on.
 * @returns false when there is no such mark, or it is older than an hour.
 */
export function addReason(mark: string, reason: string, keptApartBecause: KeptApartReason | null) {
  return withMark(mark, 'reason = coalesce(reason, $2)', [reason, keptApartBecause])
}

/** Changes the answer with this mark, in the same way. @returns false when there is no such mark, or it is older than an hour. */
export function changeAnswer(mark: string, useful: Usefulness, keptApartBecause: KeptApartReason | null) {
  return withMark(mark, 'useful = $2', [useful, keptApartBecause])
}

async function withMark(mark: string, change: string, values: [value: string, keptApartBecause: KeptApartReason | null]) {
  const { rowCount } = await runtime().pool.query(
    `UPDATE page_feedback SET ${change}, updated_at = now(),
       is_kept_apart = is_kept_apart OR $3::enum_page_feedback_kept_apart_because IS NOT NULL,
       kept_apart_because = coalesce($3, kept_apart_because)
     FROM page_feedback_marks WHERE feedback = id AND mark = $1 AND at > now() - interval '1 hour'`,
    [createHash('sha256').update(mark).digest('hex'), ...values],
  )
  return rowCount === 1
}
