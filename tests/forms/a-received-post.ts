import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { FormValues } from '#lib/forms/form-state.ts'
import { type FilesTaken, readPost, UnreadablePost } from '#lib/forms/read-post.ts'

type Post = {
  type?: string
  body?: string | Buffer
  headers?: string[]
  write?: (socket: Socket, body: Buffer) => void
  files?: FilesTaken
}

export const urlencoded = 'application/x-www-form-urlencoded'
export const multipart = 'multipart/form-data; boundary=limit'

/** What `readPost` makes of a real request: the fields, or the status it refuses it with, or `undefined` when it has not settled in three seconds. */
export async function aReceivedPost({
  type = urlencoded,
  body = '',
  headers,
  write = whole,
  files,
}: Post): Promise<FormValues | number | undefined> {
  const received = Promise.withResolvers<FormValues | number>()
  const server = createServer((request, response) => {
    readPost(request, files)
      .then(received.resolve, (error) => (error instanceof UnreadablePost ? received.resolve(error.status) : received.reject(error)))
      .finally(() => response.end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
  socket.on('error', () => {})
  socket.resume()
  const bytes = Buffer.from(body)
  socket.write(
    ['POST / HTTP/1.1', 'Host: site', `Content-Type: ${type}`, ...(headers ?? [`Content-Length: ${bytes.length}`]), '', ''].join('\r\n'),
  )
  write(socket, bytes)
  try {
    return await Promise.race([received.promise, wait(3000, undefined)])
  } finally {
    socket.destroy()
    server.closeAllConnections()
    server.close()
  }
}

/** A form with these parts as a browser sends one that has a file in it; each part is its header lines and its body. */
export function parts(...list: [headers: string[], body: string][]) {
  return `${list.map(([headers, body]) => `--limit\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`).join('')}--limit--\r\n`
}

export function field(name: string) {
  return [`Content-Disposition: form-data; name="${name}"`]
}

function whole(socket: Socket, body: Buffer) {
  socket.write(body)
}
