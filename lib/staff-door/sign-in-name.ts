import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

// A name is kept in memory for some minutes, so as a hash and of one length.
const field = /name="?(?:email|_payload)"?\r?\n(?:[^\r\n]+\r?\n)*\r?\n([^\r\n]*)/

/**
 * Whom a guess is for: the same text for the same e-mail address, however it is sent and in whatever case. Of a link, which names nobody,
 * nothing.
 */
export function nameIn({ 'content-type': type = '' }: IncomingHttpHeaders, body: Buffer | undefined): string | undefined {
  const text = body?.toString('utf8') ?? ''
  const email = emailIn(type, text)
  return email === undefined ? undefined : createHash('sha256').update(email.toLowerCase().trim()).digest('base64url')
}

function emailIn(type: string, text: string) {
  if (/^\s*application\/x-www-form-urlencoded/i.test(type)) return new URLSearchParams(text).get('email') ?? undefined
  if (!/^\s*multipart\//i.test(type)) return emailInJson(text)
  const sent = field.exec(text)?.[1]
  return sent?.startsWith('{') ? emailInJson(sent) : sent
}

function emailInJson(text: string) {
  try {
    const { email } = JSON.parse(text) as { email?: unknown }
    return typeof email === 'string' ? email : undefined
  } catch {
    return undefined
  }
}
