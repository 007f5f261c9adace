import type { Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

// In milliseconds: longer than a request may take to arrive (listen.ts), so that whoever stops in the middle is answered first.
const mostIdle = 23_000
const longestAnswer = 15 * 60_000
const everyHalfMinute = 30_000

type Answering = { response: ServerResponse; since: number }

/** What is being answered on a connection, or was last. */
export type Answers = { get: (socket: Socket) => ServerResponse | undefined }

/**
 * Hangs up on whoever doesn't read the answer: at once when nothing has been taken for a while, and in the end too when it is taken a little at a
 * time. Whoever waits for us is let wait.
 */
export function watchConnections(server: Server): Answers {
  const answering = new WeakMap<Socket, Answering>()
  const open = new Set<Socket>()
  server.on('request', (request, response) => void answering.set(request.socket, { response, since: performance.now() }))
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  server.setTimeout(mostIdle, (socket) => {
    if (!isWaitingForUs(socket, answering.get(socket)?.response)) socket.destroy()
  })

  const sweep = setInterval(() => {
    const oldest = performance.now() - longestAnswer
    for (const socket of open) if (isUnread(socket) && (answering.get(socket)?.since ?? oldest) < oldest) socket.destroy()
  }, everyHalfMinute)
  sweep.unref()
  server.once('close', () => clearInterval(sweep))

  return { get: (socket) => answering.get(socket)?.response }
}

function isWaitingForUs(socket: Socket, response: ServerResponse | undefined) {
  return response !== undefined && !response.writableEnded && response.req.complete && !isUnread(socket)
}

function isUnread(socket: Socket) {
  return socket.writableLength > 0
}
