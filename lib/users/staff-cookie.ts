import type { Payload } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'

/** The cookie that names a session. */
export function sessionCookie({ collections, config }: Payload, token: string) {
  const { auth } = collections.users.config
  return String(generatePayloadCookie({ collectionAuthConfig: auth, cookiePrefix: config.cookiePrefix, token }))
}

export function endedCookie({ collections, config }: Payload) {
  const { auth } = collections.users.config
  return String(generateExpiredPayloadCookie({ collectionAuthConfig: auth, cookiePrefix: config.cookiePrefix }))
}
