import { createHash } from 'node:crypto'
import { jwtVerify } from 'jose'

/** What a token says: whose it is, which session, and whether that may do nothing but set up codes. Whether it still lives, only the database knows. */
export type Claim = { userId: string; sessionId: string | undefined; setsUpCodes: boolean }

// What Payload writes into the header of each token it signs; it refuses any other.
const authVersion = 1

/** @param secret PAYLOAD_SECRET */
export async function claimOf(token: string, secret: string): Promise<Claim | undefined> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'], requiredClaims: ['exp'] })
    const { id, collection, sid, setsUpCodes } = payload
    if (protectedHeader.authVersion !== authVersion || collection !== 'users') return undefined
    if (typeof id !== 'string') return undefined
    return { userId: id, sessionId: typeof sid === 'string' ? sid : undefined, setsUpCodes: setsUpCodes === true }
  } catch {
    return undefined
  }
}

/** Payload signs with the first half of the secret's hash, as text. */
function keyOf(secret: string) {
  return new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))
}
