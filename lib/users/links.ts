import { createHash, randomBytes } from 'node:crypto'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { hashPassword } from '#lib/users/password-hash.ts'
import type { Person } from '#lib/users/people.ts'
import { staffOrigin } from '#lib/users/staff-origins.ts'

/** Why somebody has a link by which to choose a password, and how long it is good for. */
export const linkKinds = { reset: { hours: 1, lasts: 'an hour' }, invitation: { hours: 7 * 24, lasts: 'seven days' } } as const

export type LinkKind = keyof typeof linkKinds

/**
 * A link that nobody can guess, of which the database keeps a hash. What it is known by stands behind `#`: browsers send that to nobody, so
 * it is in no log, no Referer, and no program that opens links in e-mails can use it up.
 */
export function newLink() {
  const token = randomBytes(32).toString('base64url')
  return { hash: linkHash(token), url: `${staffOrigin(runtime().env)}${paths.newPassword}#${token}` }
}

function linkHash(token: string) {
  return createHash('sha256').update(`password link ${token}`).digest()
}

/** Makes a link for somebody; earlier ones of the same kind stay good until one is used. */
export async function makeLink(userId: string, kind: LinkKind) {
  const { hash, url } = newLink()
  await runtime().pool.query(
    `INSERT INTO staff_links (hash, user_id, kind, expires_at) VALUES ($1, $2, $3, now() + $4 * interval '1 hour')`,
    [hash, userId, kind, linkKinds[kind].hours],
  )
  return url
}

/** Whose link it is, while it is good. */
export async function ownerOf(token: string): Promise<Pick<Person, 'id' | 'email' | 'name'> | undefined> {
  const { rows } = await runtime().pool.query<Pick<Person, 'id' | 'email' | 'name'>>(
    `SELECT u.id, u.email, u.name FROM staff_links l JOIN users u ON u.id = l.user_id
     WHERE l.hash = $1 AND l.expires_at > now() AND u.is_disabled IS NOT TRUE`,
    [linkHash(token)],
  )
  return rows[0]
}

/**
 * Sets the password of whoever the link is for, once. Their sessions and their other links end with the same statement (the trigger
 * `staff_change`).
 * @returns whether the link was still good.
 */
export async function usePasswordLink(token: string, password: string) {
  const { hash, salt } = await hashPassword(password)
  const { rowCount } = await runtime().pool.query(
    `WITH link AS (DELETE FROM staff_links WHERE hash = $1 AND expires_at > now() RETURNING user_id)
     UPDATE users u SET hash = $2, salt = $3, updated_at = now() FROM link WHERE u.id = link.user_id`,
    [linkHash(token), hash, salt],
  )
  return rowCount === 1
}
