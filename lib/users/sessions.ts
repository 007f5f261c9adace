import type { Payload } from 'payload'
import { jwtSign } from 'payload'
import { runtime } from '#lib/runtime.ts'
import { staffOrigins } from '#lib/users/staff-origins.ts'
import { type Claim, claimOf } from '#lib/users/token.ts'

/** In seconds: how long a session lasts at most, and so the token and the cookie that name it. */
export const longestSession = 12 * 60 * 60

const alive = "used_at > now() - interval '30 minutes' AND started_at > now() - interval '12 hours'"

type Shown = {
  userId: string
  setsUpCodes: boolean
  /** By what they proved who they are; what was changed meanwhile begins no session. */
  hash?: string | null
  hasShownCode?: boolean
}

/**
 * Begins a session.
 * @param setsUpCodes whether it may do nothing else.
 * @returns the token that names it, and when that ends at the latest, in seconds since 1970; undefined when the password was changed since it
 * was looked at, or codes set up.
 */
export async function openSession(payload: Payload, { userId, setsUpCodes, hash = null, hasShownCode = false }: Shown) {
  // `FOR SHARE` waits for whoever changes the password at this moment, and then sees the new one.
  const { rows } = await runtime().pool.query<{ id: string }>(
    `INSERT INTO staff_sessions (user_id, sets_up_codes)
       SELECT id, $2 FROM users WHERE id = $1 AND is_disabled IS NOT TRUE AND ($3::text IS NULL OR hash = $3)
         AND ($4 OR NOT EXISTS (SELECT 1 FROM staff_codes c WHERE c.user_id = users.id)) FOR SHARE OF users
     RETURNING id`,
    [userId, setsUpCodes, hash, hasShownCode],
  )
  if (!rows[0]) return undefined
  const fieldsToSign = { id: userId, collection: 'users', sid: rows[0].id, ...(setsUpCodes && { setsUpCodes }) }
  return jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration: longestSession })
}

export type Session = { id: string; userId: string; setsUpCodes: boolean }

/**
 * The session that a request names, while it lives: half an hour since it was last used, twelve hours in all.
 * @param isUse whether the request counts as its use.
 */
export async function findSession(headers: Headers, isUse = isByPerson(headers)): Promise<Session | undefined> {
  const claim = await claimIn(headers)
  if (!claim?.sessionId) return undefined
  // A use is written down four times a minute at most.
  const { rows } = await runtime().pool.query<Session>(
    `WITH found AS (SELECT * FROM staff_sessions WHERE id::text = $1 AND user_id::text = $2 AND ${alive}),
       used AS (UPDATE staff_sessions SET used_at = now() FROM found
         WHERE staff_sessions.id = found.id AND $3 AND found.used_at < now() - interval '15 seconds')
     SELECT id, user_id AS "userId", sets_up_codes AS "setsUpCodes" FROM found`,
    [claim.sessionId, claim.userId, isUse],
  )
  return rows[0]
}

/**
 * The admin asks for things by itself as well; there only a page that is opened counts, and what it sends once keys or a pointer moved. A
 * program that uses REST sends what it was told to.
 */
function isByPerson(headers: Headers) {
  const mode = headers.get('sec-fetch-mode')
  return mode === null || mode === 'navigate'
}

async function claimIn(headers: Headers): Promise<Claim | undefined> {
  const { PAYLOAD_SECRET } = runtime().env
  const [, named] = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('authorization') ?? '') ?? []
  const token = named ?? (isSentByOurPages(headers) ? cookieIn(headers) : undefined)
  return token === undefined ? undefined : claimOf(token, PAYLOAD_SECRET)
}

/** A cookie is sent by the browser whatever page asked: Payload's own rule, which takes it only from where staff may sign in. */
function isSentByOurPages(headers: Headers) {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin !== null) return staffOrigins(runtime().env).includes(origin)
  return site === 'same-origin' || site === 'same-site' || site === 'none'
}

function cookieIn(headers: Headers) {
  return /(?:^|;\s*)staff-token=([\w.-]+)\s*(?:;|$)/.exec(headers.get('cookie') ?? '')?.[1]
}

export async function endSession({ id }: Session) {
  await runtime().pool.query('DELETE FROM staff_sessions WHERE id = $1', [id])
}

/** Ends every session of somebody, on every device. A new password does it by itself, in the same transaction (the trigger `staff_change`). */
export async function endSessions(userId: string) {
  await runtime().pool.query('DELETE FROM staff_sessions WHERE user_id = $1', [userId])
}

/** Deletes sessions that are over, and links that nobody has used in time. */
export async function forgetSignIns() {
  await runtime().pool.query(`
    WITH sessions AS (DELETE FROM staff_sessions WHERE NOT (${alive}))
    DELETE FROM staff_links WHERE expires_at < now()`)
}
