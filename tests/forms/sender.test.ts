import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { type Sender, senderOf } from '#lib/forms/sender.ts'
import { send } from '#tests/support/http.ts'

// The client here is 127.0.0.1 or, in front of our proxies, whoever the headers name.
test.each<[trusted: number, forwarded: string | undefined, address: string]>([
  [0, undefined, '127.0.0.1'],
  [0, '203.0.113.9', '127.0.0.1'],
  [1, undefined, '127.0.0.1'],
  [1, '203.0.113.9', '203.0.113.9'],
  [1, '198.51.100.1, 203.0.113.9', '203.0.113.9'],
  [1, ' , ,203.0.113.9 , ', '203.0.113.9'],
  [2, '198.51.100.1, 203.0.113.9, 10.0.0.1', '203.0.113.9'],
  [2, '203.0.113.9, 10.0.0.1', '203.0.113.9'],
  [2, '10.0.0.1', '10.0.0.1'],
  [2, undefined, '127.0.0.1'],
])('with %i proxies of ours, X-Forwarded-For “%s” means %s', async (trusted, forwarded, address) => {
  const sender = await whoIsSeen(trusted, forwarded === undefined ? {} : { 'x-forwarded-for': forwarded })

  expect(sender.address).toBe(address)
})

test('other headers say nothing of the address; the user agent is as it was sent', async () => {
  const spoofed = { 'x-real-ip': '203.0.113.9', forwarded: 'for=203.0.113.9', 'x-client-ip': '203.0.113.9', 'user-agent': 'A browser/1' }

  expect(await whoIsSeen(1, spoofed)).toEqual({ address: '127.0.0.1', userAgent: 'A browser/1' })
  expect(await whoIsSeen(0, {})).toEqual({ address: '127.0.0.1', userAgent: '' })
})

async function whoIsSeen(trusted: number, headers: Record<string, string>) {
  const server = createServer((request, response) => void response.end(JSON.stringify(senderOf(request, trusted))))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  const { body } = await send({ url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` }, '/', { headers })
  const sender: Sender = JSON.parse(body)
  return sender
}
