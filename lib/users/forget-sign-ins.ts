import { runtime } from '#lib/runtime.ts'

/** Deletes sessions and links that are over. */
export async function forgetSignIns() {
  await runtime().pool.query(`
    WITH sessions AS (DELETE FROM staff_sessions WHERE started_at < now() - interval '12 hours' OR used_at < now() - interval '30 minutes')
    DELETE FROM staff_links WHERE expires_at < now()`)
}
