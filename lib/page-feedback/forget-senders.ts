import { runtime } from '#lib/runtime.ts'

/** Deletes what tells a repeat from another person, which matters for ten seconds, and the marks by which answers could be changed. */
export async function forgetSenders() {
  const { pool } = runtime()
  await pool.query(`DELETE FROM page_feedback_senders WHERE at < now() - interval '1 minute'`)
  await pool.query(`DELETE FROM page_feedback_marks WHERE at < now() - interval '1 hour'`)
}
