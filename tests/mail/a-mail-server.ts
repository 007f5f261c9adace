import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export type Received = { from: string; to: string[]; headers: string; body: string; id: string }

/** What it does with a letter that it has read to its end: takes it, refuses it with a number, or hangs up without a word. */
type Answer = 'takes it' | 'hangs up' | number

/** A mail server on this machine. `next` says what it does with the letters that follow; after these it takes all. */
export async function aMailServer() {
  const letters: Received[] = []
  const next: Answer[] = []
  const sockets = new Set<Socket>()
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, callback) {
      void text(stream).then((all) => {
        const { mailFrom, rcptTo } = session.envelope
        letters.push({ ...parts(all), from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address) })
        const answer = next.shift() ?? 'takes it'
        if (answer === 'hangs up') return hangUp()
        callback(answer === 'takes it' ? null : Object.assign(new Error('Not this one'), { responseCode: answer }))
      })
    },
  })
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    next,
    [Symbol.asyncDispose]: () => new Promise<void>((closed) => server.close(() => closed())),
  }
}

function parts(letter: string) {
  const [headers = '', ...rest] = letter.split('\r\n\r\n')
  const body = rest.join('\n\n').replaceAll('=\r\n', '').replaceAll('=3D', '=')
  return { headers, body, id: /^Message-ID: (.+)$/im.exec(headers)?.[1] ?? '' }
}
