import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export type Proxy = {
  /** The database's address, by way of the proxy. */
  url: string
  /** Cuts every connection and takes no new one, as a database does that is gone. */
  close: () => Promise<void>
  open: () => Promise<void>
  [Symbol.asyncDispose]: () => Promise<void>
}

/** A way to a database that can be closed and opened again. */
export async function aProxy(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const server = createServer((client) => join(client, connect(Number(target.port), target.hostname)))

  function join(client: Socket, database: Socket) {
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy())
      socket.on('close', () => void (sockets.delete(socket) && other.destroy()))
      socket.pipe(other)
    }
  }

  async function open(port = 0) {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }

  async function close() {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }

  await open()
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const url = Object.assign(new URL(databaseUrl), { hostname: '127.0.0.1', port: String(port) }).href
  return { url, close, open: () => open(port), [Symbol.asyncDispose]: close }
}
