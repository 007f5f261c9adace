import type { IncomingHttpHeaders } from 'node:http'
import { type Claim, claimOf } from '#lib/users/token.ts'

/** Whether a session may do what staff may, and not only set up codes. */
export function isStaffSession(claim: Pick<Claim, 'setsUpCodes'> | undefined) {
  return claim !== undefined && !claim.setsUpCodes
}

/**
 * The session that a request says it has, by a token whose signature and expiry hold. It asks nobody: whether the account still exists, and
 * whether the session has ended since, is for the database to say.
 * @param secret PAYLOAD_SECRET
 */
export async function claimedSession(headers: IncomingHttpHeaders, secret: string): Promise<Claim | undefined> {
  for (const token of tokensIn(headers)) {
    const claim = await claimOf(token, secret)
    if (claim) return claim
  }
  return undefined
}

function tokensIn({ authorization = '', cookie = '' }: IncomingHttpHeaders) {
  const [, named] = /^(?:JWT|Bearer) (.+)$/.exec(authorization) ?? []
  const cookies = cookie.split(';').flatMap((pair) => /^\s*staff-token=([\w.-]+)\s*$/.exec(pair)?.[1] ?? [])
  return named === undefined ? cookies : [named, ...cookies]
}
