import { readOn } from '#lib/delivery/read-on.ts'
import { type Exchange, setSafeHeaders } from '#lib/delivery/respond.ts'
import type { Refusal } from '#lib/staff-door/refusal.ts'

/** Answers at once, in the form Payload's own pages read, and hangs up where not all was read. */
export async function refuse(exchange: Exchange & { path: string }, { status, message, headers }: Refusal) {
  const { request, response, path } = exchange
  const isRest = path.startsWith('/api')
  const body = isRest ? JSON.stringify({ errors: [{ message }] }) : `${message}\n`
  const isUnread = !request.complete
  setSafeHeaders(exchange, "default-src 'none'")
  response.writeHead(status, {
    ...headers,
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
