import { runtime } from '#lib/runtime.ts'

/** Deletes the hashes that told a repeat from another person: they matter for ten seconds. */
export async function forgetSenders() {
  await runtime().pool.query(`DELETE FROM page_feedback_senders WHERE at < now() - interval '1 minute'`)
}
