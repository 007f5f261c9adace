import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import pg from 'pg'
import { onTestFinished } from 'vitest'

type Query = { from: Socket; bytes: Buffer }

/** A minimal pooler in transaction mode: each query of any client goes to the next of its few server connections. */
export async function aTransactionPooler(url: string, connections: number) {
  const servers = await Promise.all(Array.from({ length: connections }, () => aServerConnection(url)))
  let turn = 0
  const pooler = createServer((client) => {
    client.on('error', () => {})
    client.once('data', () => {
      client.write(greeting)
      client.on('data', (bytes) => servers[turn++ % connections]?.({ from: client, bytes }))
    })
  })
  await new Promise<void>((resolve) => pooler.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void pooler.close())
  return addressOf(pooler.address(), url)
}

/** A logged-in connection whose bytes are taken over from pg. */
async function aServerConnection(url: string) {
  const login = new pg.Client({ connectionString: url })
  login.on('error', () => {})
  await login.connect()
  const { stream } = login.connection
  stream.removeAllListeners('data')
  onTestFinished(() => void stream.destroy())
  const queries: Query[] = []

  async function serve() {
    for (let query = queries[0]; query; query = queries[0]) {
      stream.write(query.bytes)
      const [answer] = await once(stream, 'data')
      query.from.write(answer)
      queries.shift()
    }
  }

  // What Postgres sends unasked, such as a notification, reaches nobody.
  stream.on('data', () => {})
  return (query: Query) => void (queries.push(query) === 1 && serve())
}

const greeting = Buffer.concat([message('R', Buffer.alloc(4)), message('Z', Buffer.from('I'))])

function message(type: string, body: Buffer) {
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(type), length, body])
}

function addressOf(address: ReturnType<ReturnType<typeof createServer>['address']>, url: string) {
  const own = new URL(url)
  if (address && typeof address === 'object') own.port = String(address.port)
  return own.href
}
