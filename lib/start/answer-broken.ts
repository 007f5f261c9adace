import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { bareAnswer } from '#lib/delivery/bare-answer.ts'
import { isLongUpload } from '#lib/staff-door/long-uploads.ts'
import type { Answers } from '#lib/start/watch-connections.ts'

const tooSlow = 'ERR_HTTP_REQUEST_TIMEOUT'

const answers: Readonly<Record<string, readonly [number, string]>> = {
  [tooSlow]: [408, 'That took too long to arrive. Try again.'],
  HPE_HEADER_OVERFLOW: [431, 'The address or the cookies that your browser sent are too long. Delete this site’s cookies and try again.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'What was sent can’t be read.'],
}
const unreadable = [400, 'What was sent can’t be read as a request for a page.'] as const

/** In milliseconds: how long somebody who is still sending is listened to, so that they see our answer and not a broken connection. */
const patience = 1000

/** Node's own answers, with our headers and a sentence: to what isn't HTTP, is too slow or too long, or expects what we don't do. */
export function answerBroken(server: Server, answering: Answers) {
  const ended = new WeakSet<Socket>()

  /** Half an answer with another inside it would be read as a page. */
  function hangUp(socket: Socket, status: number, text: string) {
    if (ended.has(socket)) return
    ended.add(socket)
    const response = answering.get(socket)
    const isAnswering = response?.headersSent && !response.writableFinished
    if (isAnswering || !socket.writable) return socket.destroy()
    socket.end(bareAnswer(status, text))
    setTimeout(() => socket.destroy(), patience).unref()
  }

  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === tooSlow && isLongUpload(socket)) return
    const [status, text] = answers[error.code ?? ''] ?? unreadable
    hangUp(socket, status, text)
  })
  server.on('checkExpectation', ({ socket }) => hangUp(socket, 417, 'This site can’t do what the request expects of it.'))
  return { refuseUnreadable: (socket: Socket) => hangUp(socket, ...unreadable) }
}
