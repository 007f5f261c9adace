import type { Exchange } from '#lib/delivery/respond.ts'
import { isFromThisSite } from '#lib/forms/origin.ts'
import { runtime } from '#lib/runtime.ts'
import { Refusal } from '#lib/staff-door/refusal.ts'
import { staffOrigins } from '#lib/users/staff-origins.ts'

export const signInPath = '/api/users/login'

/** All of the REST interface that somebody without a session needs, by method and address. */
const openToAll = new Set([
  `POST ${signInPath}`,
  'POST /api/users/logout',
  'POST /api/users/forgot-password',
  'POST /api/users/reset-password',
  'GET /api/users/me',
  'GET /api/users/init',
])

const methods = { api: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'], admin: ['GET', 'HEAD', 'POST'], preview: ['GET', 'HEAD'] } as const
const reads = new Set(['GET', 'HEAD'])
const overrides = ['x-http-method-override', 'x-payload-http-method-override', 'x-method-override'] as const

type Asked = Pick<Exchange, 'request'> & { url: URL; path: string }

/**
 * Whether a request to the staff's side may be heard at all, by its method, where it was sent from, its address and whether it has a session.
 * @throws Refusal when not.
 */
export function mayPass({ request, url, path }: Asked, hasSession: boolean) {
  const { method = '', headers } = request
  const allowed: readonly string[] = methods[partOf(path)]
  if (!allowed.includes(method)) throw new Refusal(405, 'This address doesn’t take that method.', { Allow: allowed.join(', ') })
  if (!reads.has(method) && !isFromStaffPages(headers)) throw new Refusal(403, 'This can only be sent from the site’s own pages.')
  const isOpen = partOf(path) === 'api' ? openToAll.has(`${method} ${url.pathname}`) : reads.has(method)
  if (!hasSession && !isOpen)
    throw new Refusal(403, 'You aren’t signed in, or your session has ended. Sign in again in another tab, then send this again.')
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
