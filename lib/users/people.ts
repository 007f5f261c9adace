import { tidyEmail } from '#lib/forms/email-address.ts'
import { runtime } from '#lib/runtime.ts'

/** Somebody of the staff, as far as signing in needs them. */
export type Person = { id: string; email: string; name: string | null; hash: string | null; salt: string | null; isDisabled: boolean }

const columns = `u.id, u.email, u.name, u.hash, u.salt, u.is_disabled IS TRUE AS "isDisabled"`

/** @param email in any case, as somebody typed it */
export async function findByEmail(email: string): Promise<Person | undefined> {
  const { rows } = await runtime().pool.query<Person>(`SELECT ${columns} FROM users u WHERE email = $1`, [plainEmail(email)])
  return rows[0]
}

export async function findPerson(id: string): Promise<Person | undefined> {
  const { rows } = await runtime().pool.query<Person>(`SELECT ${columns} FROM users u WHERE id::text = $1`, [id])
  return rows[0]
}

/** As Payload keeps it, and without what was pasted with it. */
export function plainEmail(email: string) {
  return tidyEmail(email).toLowerCase()
}
