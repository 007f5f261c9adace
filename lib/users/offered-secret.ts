import { runtime } from '#lib/runtime.ts'
import { newSecret } from '#lib/users/one-time-codes.ts'
import { seal, unseal } from '#lib/users/seal.ts'

// In milliseconds: how long the page may stay open on which somebody adds it to their app.
const goodFor = 60 * 60_000

/** A secret for somebody to add to their app, and the same sealed for their form to send back: nothing is stored until a code was shown. */
export function offerSecret(userId: string) {
  const secret = newSecret()
  const offer = seal(`${Date.now()} ${secret}`, { purpose: 'codes offered', of: userId }, runtime().env.PAYLOAD_SECRET)
  return { secret, offer }
}

/** Undefined when it wasn't offered to them, or too long ago. */
export function offeredSecret(offer: string, userId: string) {
  const [at = '', secret] = unseal(offer, { purpose: 'codes offered', of: userId }, runtime().env.PAYLOAD_SECRET)?.split(' ') ?? []
  return Date.now() - Number(at) < goodFor ? secret : undefined
}
