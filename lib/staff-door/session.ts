import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { jwtVerify } from 'jose'

// What Payload writes into the header of each token it signs; it refuses any other.
const authVersion = 1

/**
 * Whether a request carries a staff token whose signature and expiry hold. It asks nobody: whether the account still exists, and whether
 * it has signed out since, is for Payload to say.
 * @param secret PAYLOAD_SECRET
 */
export async function hasSession(headers: IncomingHttpHeaders, secret: string) {
  for (const token of tokensIn(headers)) if (await isStaffToken(token, secret)) return true
  return false
}

function tokensIn({ authorization = '', cookie = '' }: IncomingHttpHeaders) {
  const [, named] = /^(?:JWT|Bearer) (.+)$/.exec(authorization) ?? []
  const cookies = cookie.split(';').flatMap((pair) => /^\s*staff-token=([\w.-]+)\s*$/.exec(pair)?.[1] ?? [])
  return named === undefined ? cookies : [named, ...cookies]
}

async function isStaffToken(token: string, secret: string) {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'], requiredClaims: ['exp'] })
    return protectedHeader.authVersion === authVersion && payload.collection === 'users' && typeof payload.id === 'string'
  } catch {
    return false
  }
}

/** Payload signs with the first half of the secret's hash, as text. */
function keyOf(secret: string) {
  return new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))
}
