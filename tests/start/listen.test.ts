import { expect, onTestFinished, test } from 'vitest'
import { listen } from '#lib/start/listen.ts'
import { send } from '#tests/support/http.ts'

test('a request for another protocol is answered in this one, even once somebody listens for them', async () => {
  const server = await listen((_, response) => response.end('plain'), { PORT: 0, HOST: 'localhost' })
  onTestFinished(() => void server.close())
  server.on('upgrade', (_, socket) => socket.destroy())
  const address = server.address()
  const url = `http://localhost:${typeof address === 'object' && address?.port}`

  expect(await send({ url }, '/', { headers: { connection: 'Upgrade', upgrade: 'websocket' } })).toMatchObject({
    status: 200,
    body: 'plain',
  })
})
