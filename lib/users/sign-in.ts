import type { Payload } from 'payload'
import { runtime } from '#lib/runtime.ts'
import { findCodes, takeCode } from '#lib/users/codes.ts'
import { hashPassword, verifyPassword } from '#lib/users/password-hash.ts'
import { findByEmail, type Person } from '#lib/users/people.ts'
import { Refused } from '#lib/users/refused.ts'
import { openSession } from '#lib/users/sessions.ts'

/** The same for a wrong address, password and code, and for somebody who may not sign in any more. */
export const wrong =
  'The e-mail address, the password or the code isn’t right. If you use codes, type the one that your app shows now, or a recovery code. After five wrong codes, wait some minutes.'

type Asked = { email: string; password: string; code: string }

/**
 * Begins a session for somebody who shows their password, and a code if they have codes. Whoever must have codes and hasn't gets a session
 * that can only set them up.
 * @throws Refused
 */
export async function signIn(payload: Payload, { email, password, code }: Asked) {
  const person = await findByEmail(email)
  const { isTheirs, isOutdated } = await verifyPassword(password, person)
  if (!person || !isTheirs || person.isDisabled) throw new Refused(401, wrong)
  const codes = await findCodes(person.id)
  if (codes && !(await takeCode(person.id, code))) throw new Refused(401, wrong)
  const hash = isOutdated ? await hashAnew(person, password) : person.hash
  const setsUpCodes = !codes && runtime().env.STAFF_CODES === 'required'
  const opened = await openSession(payload, { userId: person.id, setsUpCodes, hash, hasShownCode: codes !== undefined })
  if (!opened) throw new Refused(401, wrong)
  return { person, setsUpCodes, ...opened }
}

/** Unless it was changed meanwhile. */
async function hashAnew({ id, hash: earlier }: Person, password: string) {
  const { hash, salt } = await hashPassword(password)
  await runtime().pool.query('UPDATE users SET hash = $3, salt = $4 WHERE id = $1 AND hash = $2', [id, earlier, hash, salt])
  return hash
}
