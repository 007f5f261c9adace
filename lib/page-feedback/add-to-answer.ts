import { createHash } from 'node:crypto'
import type { Usefulness } from '#lib/page-feedback/schema.ts'
import { runtime } from '#lib/runtime.ts'

/**
 * Adds the reason for a visit to the answer with this mark. Once there is one it stays: whoever sends it twice has sent it.
 * @returns false when there is no such mark, or it is older than an hour.
 */
export function addReason(mark: string, reason: string) {
  return withMark(mark, 'UPDATE page_feedback SET reason = coalesce(reason, $2), updated_at = now()', reason)
}

/** Changes the answer with this mark. @returns false when there is no such mark, or it is older than an hour. */
export function changeAnswer(mark: string, useful: Usefulness) {
  return withMark(mark, 'UPDATE page_feedback SET useful = $2, updated_at = now()', useful)
}

async function withMark(mark: string, update: string, value: string) {
  const { rowCount } = await runtime().pool.query(
    `${update} FROM page_feedback_marks WHERE feedback = id AND mark = $1 AND at > now() - interval '1 hour'`,
    [createHash('sha256').update(mark).digest('hex'), value],
  )
  return rowCount === 1
}
