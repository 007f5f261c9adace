import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { plainEmail } from '#lib/users/people.ts'
import { sentFields } from '#lib/users/sent-fields.ts'

/**
 * Whom a guess is for: the same text for the same e-mail address, however it is sent and in whatever case; as a hash, because it is kept in
 * memory for some minutes. Of a link, which names nobody, nothing.
 */
export async function nameIn({ 'content-type': type = '' }: IncomingHttpHeaders, body: Buffer | undefined): Promise<string | undefined> {
  const { email } = body ? await sentFields(type, new Uint8Array(body)) : {}
  return email === undefined ? undefined : createHash('sha256').update(plainEmail(email)).digest('base64url')
}
