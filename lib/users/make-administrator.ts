import { randomBytes } from 'node:crypto'
import { runtime } from '#lib/runtime.ts'
import { hashPassword } from '#lib/users/password-hash.ts'
import { plainEmail } from '#lib/users/people.ts'

type Wanted = { email: string; name: string | undefined }

/** Makes somebody an administrator who can sign in, whether they had an account or not. */
export async function makeAdministrator({ email, name }: Wanted): Promise<{ id: string; isNew: boolean }> {
  const { pool } = runtime()
  // xmax is 0 of a row that was inserted.
  const { rows } = await pool.query<{ id: string; isNew: boolean }>(
    `INSERT INTO users (email, name) VALUES ($1, $2)
     ON CONFLICT (email) DO UPDATE SET name = coalesce(excluded.name, users.name), updated_at = now()
     RETURNING id, xmax = 0 AS "isNew"`,
    [plainEmail(email), name ?? null],
  )
  const [person] = rows
  if (!person) throw new Error('The account was neither made nor found')
  const rights = { role: 'administrator', is_disabled: 'false', ...((await isAlone(person.id)) && { casework: 'true' }) }
  for (const [column, value] of Object.entries(rights))
    if (await hasColumn(column)) await pool.query(`UPDATE users SET ${column} = $2 WHERE id = $1`, [person.id, value])
  return person
}

/** Whoever is the only one here can do everything: nobody else could let them. */
async function isAlone(id: string) {
  const { rowCount } = await runtime().pool.query('SELECT 1 FROM users WHERE id <> $1 LIMIT 1', [id])
  return rowCount === 0
}

async function hasColumn(name: string) {
  const { rowCount } = await runtime().pool.query(
    `SELECT 1 FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'users' AND column_name = $1`,
    [name],
  )
  return rowCount === 1
}

/** Gives somebody a password that nobody guesses; every session of theirs ends. */
export async function giveNewPassword(id: string) {
  const password = randomBytes(18).toString('base64url')
  const { hash, salt } = await hashPassword(password)
  await runtime().pool.query('UPDATE users SET hash = $2, salt = $3, updated_at = now() WHERE id = $1', [id, hash, salt])
  return password
}
