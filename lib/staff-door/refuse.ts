import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Exchange, setSafeHeaders } from '#lib/delivery/respond.ts'
import type { Refusal } from '#lib/staff-door/refusal.ts'

// Whoever is cut off while sending sees a broken connection, not our answer: some of what is still on its way is read, and thrown away.
const patience = { bytes: 64 * 1024 * 1024, milliseconds: 4000 }

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

async function readOn(request: IncomingMessage) {
  const stop = new AbortController()
  let bytes = 0
  const ended = new Promise<void>((resolve) => {
    request.on('data', (piece: Buffer) => {
      bytes += piece.length
      if (bytes > patience.bytes) resolve()
    })
    request.once('close', resolve).once('end', resolve).resume()
  })
  await Promise.race([ended, wait(patience.milliseconds, undefined, { signal: stop.signal }).catch(() => undefined)])
  stop.abort()
}
