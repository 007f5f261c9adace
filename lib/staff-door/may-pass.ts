import type { Exchange } from '#lib/delivery/respond.ts'
import { isFromThisSite } from '#lib/forms/origin.ts'
import { runtime } from '#lib/runtime.ts'
import { Refusal } from '#lib/staff-door/refusal.ts'
import { isStaffSession } from '#lib/staff-door/session.ts'
import { staffOrigins } from '#lib/users/staff-origins.ts'
import type { Claim } from '#lib/users/token.ts'

/** Where somebody shows who they are, or asks for a letter: each costs the site something, and each may be a guess. */
export const guessPaths: ReadonlySet<string> = new Set(['/api/users/login', '/api/users/forgot-password', '/api/users/new-password'])

/** All of the REST interface that somebody without a session needs, by method and address. */
const openToAll = new Set([
  ...[...guessPaths, '/api/users/logout'].map((path) => `POST ${path}`),
  'GET /api/users/me',
  'GET /api/users/init',
])

/** What a session may do, besides, that can only set up codes. */
const openToSetUp = new Set(['POST /api/users/codes'])

/** Pages of Payload's own that can't be replaced by ours, and would sign somebody in past them. */
const closedPages = /^\/admin\/(?:reset|[^/]+\/verify)(?:\/|$)/

const methods = { api: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'], admin: ['GET', 'HEAD', 'POST'], preview: ['GET', 'HEAD'] } as const
const reads = new Set(['GET', 'HEAD'])
const signInAgain = 'You aren’t signed in, or your session has ended. Sign in again in another tab, then send this again.'
const overrides = ['x-http-method-override', 'x-payload-http-method-override', 'x-method-override'] as const

type Asked = Pick<Exchange, 'request'> & { url: URL; path: string }

/**
 * Whether a request to the staff's side may be heard at all, by its method, where it was sent from, its address and the session it claims.
 * @throws Refusal when not.
 */
export function mayPass({ request, url, path }: Asked, claim: Pick<Claim, 'setsUpCodes'> | undefined) {
  const { method = '', headers } = request
  const allowed: readonly string[] = methods[partOf(path)]
  if (!allowed.includes(method)) throw new Refusal(405, 'This address doesn’t take that method.', { Allow: allowed.join(', ') })
  if (!reads.has(method) && !isFromStaffPages(headers)) throw new Refusal(403, 'This can only be sent from the site’s own pages.')
  if (closedPages.test(path)) throw new Refusal(404, 'There is nothing at this address.')
  const asked = `${method} ${url.pathname}`
  const isOpen = partOf(path) === 'api' ? openToAll.has(asked) || (claim && openToSetUp.has(asked)) : reads.has(method)
  const hasSession = isStaffSession(claim)
  if (!hasSession && !isOpen) throw new Refusal(403, claim ? 'Set up your one-time codes first.' : signInAgain)
  if (overrides.some((name) => headers[name] !== undefined) && !(hasSession && isLongQuery(request))) {
    throw new Refusal(400, 'A request is taken by its own method, and by no other.')
  }
}

export function partOf(path: string) {
  return path.startsWith('/api') ? 'api' : path.startsWith('/admin') ? 'admin' : 'preview'
}

/** A query too long for an address, which the admin sends as a form: the one thing for which it names another method. */
export function isLongQuery({ method, headers }: Exchange['request']) {
  return (
    method === 'POST' &&
    headers['x-payload-http-method-override'] === 'GET' &&
    headers['content-type'] === 'application/x-www-form-urlencoded'
  )
}

/** Whose rights a request has is told by a cookie, which a browser may send whatever page asked for it. */
function isFromStaffPages(headers: Exchange['request']['headers']) {
  const { env } = runtime()
  if (headers.origin !== undefined && staffOrigins(env).includes(headers.origin)) return true
  return isFromThisSite(headers, { siteUrl: env.SITE_URL, acceptsLoopback: env.isEmbedded })
}
