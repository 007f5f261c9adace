import { STATUS_CODES } from 'node:http'
import { safeHeaders } from '#lib/delivery/respond.ts'
import { maybeRuntime } from '#lib/runtime.ts'

/** An answer for a connection on which nothing could be read that Node would let us answer: it says `text`, and that the connection ends. */
export function bareAnswer(status: number, text: string) {
  // Before the server knows its settings there is nothing that could be said for it.
  const headers = maybeRuntime() ? safeHeaders({ policy: "default-src 'none'" }) : []
  const body = `${text}\n`
  const lines = [...headers, 'Cache-Control', 'no-store', 'Content-Type', 'text/plain; charset=utf-8'].concat(
    ...['Content-Length', String(Buffer.byteLength(body)), 'Connection', 'close'],
  )
  const pairs = lines.flatMap((name, index) => (index % 2 === 0 ? `${name}: ${lines[index + 1]}\r\n` : []))
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${pairs.join('')}\r\n${body}`
}
