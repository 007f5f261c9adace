import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { runtime } from '#lib/runtime.ts'
import { administratorPasswordFile, firstAdministrator } from '#lib/users/administrator-password.ts'

/**
 * Makes the first administrator while there is nobody, so that no visitor can register as one. The password is written down before it is
 * set: a crash in between leaves a file without a user, and the next start does both again.
 */
export async function createFirstAdministrator(cms: Payload) {
  const { totalDocs } = await cms.count({ collection: 'users', overrideAccess: true })
  if (totalDocs > 0) return
  const password = randomBytes(18).toString('base64url')
  await writeFile(administratorPasswordFile(runtime().env.DATA_DIR), `${password}\n`, { mode: 0o600 })
  const data = { email: firstAdministrator, password, name: 'Administrator', role: 'administrator', casework: true } as const
  await cms.create({ collection: 'users', data, overrideAccess: true })
}
