import { runtime } from '#lib/runtime.ts'
import { isOneTimeCode, newRecoveryCodes, recoveryHash, stepOf } from '#lib/users/one-time-codes.ts'
import { seal, unseal } from '#lib/users/seal.ts'

/** Whether somebody signs in with codes, since when, and how many recovery codes are left; undefined when they don't. */
export async function findCodes(userId: string) {
  const { rows } = await runtime().pool.query<{ since: Date; recoveryCodes: number }>(
    `SELECT since, (SELECT count(*)::int FROM staff_recovery_codes r WHERE r.user_id = c.user_id) AS "recoveryCodes"
     FROM staff_codes c WHERE user_id::text = $1`,
    [userId],
  )
  return rows[0]
}

/**
 * Takes a code that somebody typed, once: of the app, by its step of thirty seconds, or one of the recovery codes. Each try of the app's is
 * counted before it is looked at, by a statement of its own that nothing takes back: after five wrong ones it has to wait, a minute, then two,
 * up to an hour. Recovery codes can't be guessed and never wait.
 */
export async function takeCode(userId: string, code: string) {
  return isOneTimeCode(code) ? takeStep(userId, code) : takeRecoveryCode(userId, code)
}

async function takeStep(userId: string, code: string) {
  const { pool, env } = runtime()
  const { rows } = await pool.query<{ secret: string }>(
    `UPDATE staff_codes SET tried = tried + 1,
       not_before = CASE WHEN tried < 4 THEN not_before ELSE now() + interval '1 minute' * least(60, 2 ^ least(tried - 4, 6)) END
     WHERE user_id::text = $1 AND not_before <= now() RETURNING secret`,
    [userId],
  )
  const secret = rows[0] && unseal(rows[0].secret, { purpose: 'code secret', of: userId }, env.PAYLOAD_SECRET)
  const step = secret === undefined ? undefined : stepOf(secret, code)
  if (step === undefined) return false
  const { rowCount } = await pool.query(
    'UPDATE staff_codes SET last_step = $2, tried = 0, not_before = now() WHERE user_id::text = $1 AND last_step < $2 RETURNING 1',
    [userId, step],
  )
  return rowCount === 1
}

async function takeRecoveryCode(userId: string, code: string) {
  const { rowCount } = await runtime().pool.query('DELETE FROM staff_recovery_codes WHERE user_id::text = $1 AND hash = $2', [
    userId,
    recoveryHash(code),
  ])
  return rowCount === 1
}

/**
 * Begins to ask somebody for codes of a new secret, once they have shown one of its codes, and ends all their sessions.
 * @param replaces whether they had others, of which they have shown a code too.
 * @returns ten recovery codes, or undefined when the code is wrong, or codes were set up meanwhile.
 */
export async function setUpCodes(userId: string, { secret, code, replaces }: { secret: string; code: string; replaces: boolean }) {
  const step = stepOf(secret, code)
  if (step === undefined) return undefined
  const { pool, env } = runtime()
  const recoveryCodes = newRecoveryCodes()
  const { rowCount } = await pool.query(
    `WITH kept AS (INSERT INTO staff_codes (user_id, secret, last_step) VALUES ($1, $2, $3)
         ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, last_step = excluded.last_step, tried = 0, not_before = now(), since = now()
         WHERE $5 RETURNING user_id),
       earlier AS (DELETE FROM staff_recovery_codes r USING kept WHERE r.user_id = kept.user_id),
       ended AS (DELETE FROM staff_sessions s USING kept WHERE s.user_id = kept.user_id),
       links AS (DELETE FROM staff_links l USING kept WHERE l.user_id = kept.user_id)
     INSERT INTO staff_recovery_codes (user_id, hash) SELECT user_id, unnest($4::bytea[]) FROM kept`,
    [userId, seal(secret, { purpose: 'code secret', of: userId }, env.PAYLOAD_SECRET), step, recoveryCodes.map(recoveryHash), replaces],
  )
  return rowCount === recoveryCodes.length ? recoveryCodes : undefined
}

/** Ten new recovery codes in place of those that are left. */
export async function renewRecoveryCodes(userId: string) {
  const recoveryCodes = newRecoveryCodes()
  await runtime().pool.query(
    `WITH earlier AS (DELETE FROM staff_recovery_codes WHERE user_id = $1)
     INSERT INTO staff_recovery_codes (user_id, hash) SELECT $1, unnest($2::bytea[])`,
    [userId, recoveryCodes.map(recoveryHash)],
  )
  return recoveryCodes
}

/** Nobody is asked for a code any more; with it goes every session, because one may be somebody else's. */
export async function removeCodes(userId: string) {
  await runtime().pool.query(
    `WITH codes AS (DELETE FROM staff_codes WHERE user_id = $1), recovery AS (DELETE FROM staff_recovery_codes WHERE user_id = $1)
     DELETE FROM staff_sessions WHERE user_id = $1`,
    [userId],
  )
}
