import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** As they stand in the table of users. */
export type PasswordHash = { hash: string; salt: string }

// Payload's own, which also writes passwords here: since 3.89, and before.
const current = { prefix: 'pbkdf2-sha256-v1:', rounds: 600_000, bytes: 32 }
const earlier = { prefix: '', rounds: 25_000, bytes: 512 }

export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(32).toString('hex')
  const { prefix, rounds, bytes } = current
  return { salt, hash: prefix + (await derive(password, salt, rounds, bytes, 'sha256')).toString('hex') }
}

const nobodys: PasswordHash = { salt: randomBytes(32).toString('hex'), hash: current.prefix + randomBytes(current.bytes).toString('hex') }

/**
 * Takes as long for somebody who isn't known, or has no password, as for everybody else.
 * @returns whether it is theirs, and whether it should be hashed anew.
 */
export async function verifyPassword(password: string, stored: Partial<Record<'hash' | 'salt', string | null>> | undefined) {
  const { hash, salt } = stored?.hash && stored.salt ? { hash: stored.hash, salt: stored.salt } : nobodys
  const { prefix, rounds, bytes } = hash.startsWith(current.prefix) ? current : earlier
  const derived = await derive(password, salt, rounds, bytes, 'sha256')
  const expected = Buffer.from(hash.slice(prefix.length), 'hex')
  const isTheirs = derived.length === expected.length && timingSafeEqual(derived, expected) && Boolean(stored?.hash)
  return { isTheirs, isOutdated: prefix !== current.prefix }
}
