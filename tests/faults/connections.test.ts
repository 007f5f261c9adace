import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '#lib/start/listen.ts'
import { timed } from '#tests/support/in-time.ts'

const host = 'Host: site.test\r\n'

test.concurrent.for([
  ['nothing', '', 12],
  ['half a request', `GET / HTTP/1.1\r\n${host}`, 12],
  ['none of a body', `POST / HTTP/1.1\r\n${host}Content-Length: 100\r\n\r\n`, 22],
  ['half a body', `POST / HTTP/1.1\r\n${host}Content-Length: 100\r\n\r\nuseful=yes`, 22],
] as const)('whoever sends %s and then no more is told that it took too long, in time', async ([, sent, seconds]) => {
  const server = await listen(() => undefined, { PORT: 0, HOST: 'localhost' })
  onTestFinished(() => void server.close())
  const address = server.address()
  const socket = connect(typeof address === 'object' && address ? address.port : 0, 'localhost')
  socket.write(sent)

  const { outcome, milliseconds } = await timed(text(socket))

  expect(outcome).toMatchObject({ value: expect.stringMatching(/^HTTP\/1.1 408 [\s\S]*That took too long to arrive. Try again/) })
  expect(milliseconds).toBeLessThan(seconds * 1000)
})
