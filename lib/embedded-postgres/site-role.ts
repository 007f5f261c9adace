import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import type { Client } from 'pg'

/** Who the site is in its own cluster: the owner of its database, and no more. */
export const siteRole = 'site'

/** Follows from the superuser's, so that there is one secret to keep; that one doesn't follow from it. */
export function siteRolePassword(superuserPassword: string) {
  return createHmac('sha256', superuserPassword).update(siteRole).digest('hex')
}

/** Makes the role, or makes it again what it should be. Without a need it writes nothing, so that a start on a full disk goes on. */
export async function ensureSiteRole(superuser: Client, password: string) {
  const { rows } = await superuser.query<{ rolpassword: string | null; isPlain: boolean }>(
    `select rolpassword, rolcanlogin and not (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls) as "isPlain"
     from pg_authid where rolname = $1`,
    [siteRole],
  )
  const [found] = rows
  if (found?.isPlain && opens(password, found.rolpassword)) return
  const attributes = `login nosuperuser nocreaterole nocreatedb noreplication nobypassrls password '${verifierOf(password)}'`
  await superuser.query(`${found ? 'alter' : 'create'} role ${siteRole} with ${attributes}`)
}

// What Postgres keeps of a password, so that a statement that fails doesn't write the password into the log (RFC 5803).
function verifierOf(password: string, iterations = 4096, salt = randomBytes(16).toString('base64')) {
  const salted = pbkdf2Sync(password, Buffer.from(salt, 'base64'), iterations, 32, 'sha256')
  const keyOf = (name: string) => createHmac('sha256', salted).update(name).digest()
  const storedKey = createHash('sha256').update(keyOf('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt}$${storedKey}:${keyOf('Server Key').toString('base64')}`
}

function opens(password: string, verifier: string | null) {
  const [, iterations, salt] = /^SCRAM-SHA-256\$(\d+):([^$]+)\$/.exec(verifier ?? '') ?? []
  return verifier === verifierOf(password, Number(iterations ?? 1), salt)
}
