import { runtime } from '#lib/runtime.ts'

/** Deletes what was counted by address range, once its hour is over. */
export async function forgetRanges() {
  await runtime().pool.query('DELETE FROM rate_limits WHERE expire < $1', [Date.now()])
}
