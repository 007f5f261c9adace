import { readOn } from '#lib/delivery/read-on.ts'
import { type Exchange, setSafeHeaders } from '#lib/delivery/respond.ts'
import { paths } from '#lib/paths.ts'
import type { Refusal } from '#lib/staff-door/refusal.ts'

/**
 * Answers at once, in the form Payload's own pages read, and hangs up where not all was read. Somebody whose browser sent the form to sign in
 * by itself, too often, is led back to it.
 */
export async function refuse(exchange: Exchange & { path: string }, { status, message, headers }: Refusal) {
  const { request, response, path } = exchange
  const isRest = path.startsWith('/api')
  const back = status === 429 && isSentByBrowser(exchange) ? `${paths.signInPage}?refused=429` : undefined
  const body = isRest ? JSON.stringify({ errors: [{ message }] }) : `${message}\n`
  const isUnread = !request.complete
  setSafeHeaders(exchange, "default-src 'none'")
  response.writeHead(back ? 303 : status, {
    ...headers,
    ...(back && { Location: back }),
    ...(isUnread ? { Connection: 'close' } : {}),
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Content-Type': `${isRest ? 'application/json' : 'text/plain'}; charset=utf-8`,
    'Content-Length': Buffer.byteLength(body),
  })
  if (request.method !== 'HEAD') response.write(body)
  if (isUnread) await readOn(request)
  response.end()
}

function isSentByBrowser({ request, path }: Exchange & { path: string }) {
  return path === '/api/users/login' && request.headers['sec-fetch-mode'] === 'navigate'
}
