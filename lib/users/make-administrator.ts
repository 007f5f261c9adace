import { randomBytes } from 'node:crypto'
import { runtime } from '#lib/runtime.ts'
import { hashPassword } from '#lib/users/password-hash.ts'
import { plainEmail } from '#lib/users/people.ts'

type Wanted = { email: string; name: string | undefined }

/** Makes somebody an administrator who can sign in, whether they had an account or not. Whoever is the only one here does casework too. */
export async function makeAdministrator({ email, name }: Wanted): Promise<{ id: string; isNew: boolean }> {
  // xmax is 0 of a row that was inserted.
  const { rows } = await runtime().pool.query<{ id: string; isNew: boolean }>(
    `INSERT INTO users (email, name, role, casework) VALUES ($1::text, $2, 'administrator', NOT EXISTS (SELECT 1 FROM users WHERE email <> $1::text))
     ON CONFLICT (email) DO UPDATE SET name = coalesce(excluded.name, users.name), role = excluded.role, is_disabled = false,
       casework = users.casework OR excluded.casework, updated_at = now()
     RETURNING id, xmax = 0 AS "isNew"`,
    [plainEmail(email), name ?? null],
  )
  const [person] = rows
  if (!person) throw new Error('The account was neither made nor found')
  return person
}

/** Gives somebody a password that nobody guesses; every session of theirs ends. */
export async function giveNewPassword(id: string) {
  const password = randomBytes(18).toString('base64url')
  const { hash, salt } = await hashPassword(password)
  await runtime().pool.query('UPDATE users SET hash = $2, salt = $3, updated_at = now() WHERE id = $1', [id, hash, salt])
  return password
}
