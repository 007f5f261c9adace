import { expect } from 'vitest'
import { administratorPassword } from '#tests/support/a-site.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const kilobyte = 1024
const megabyte = 1024 * kilobyte
const json = { 'content-type': 'application/json' }
const multipart = { 'content-type': 'multipart/form-data; boundary=x' }

type Sent = { url: string; headers: Record<string, string>; isChunked: boolean }

/** With its length said beforehand, or in pieces without. */
async function sendBody(address: string, body: Buffer, { url, headers, isChunked }: Sent) {
  const sent = isChunked ? { body: new Blob([new Uint8Array(body)]).stream(), duplex: 'half' as const } : { body: new Uint8Array(body) }
  const answer = await fetch(`${url}${address}`, { method: 'POST', headers: { ...headers }, ...sent })
  return { status: answer.status, body: await answer.text() }
}

/** So many bytes of it. */
const bodies = {
  json: (bytes: number) => Buffer.from(`{"a":"${'x'.repeat(bytes - 8)}"}`),
  text: (bytes: number) => Buffer.from(`_payload=${'x'.repeat(bytes - 9)}`),
  multipart(bytes: number) {
    const [start, end] = ['--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n', '\r\n--x--\r\n']
    return Buffer.from(`${start}${'x'.repeat(bytes - start.length - end.length)}${end}`)
  },
}
const kinds = [
  { kind: 'json', type: 'application/json' },
  { kind: 'text', type: 'application/x-www-form-urlencoded' },
  { kind: 'multipart', type: multipart['content-type'] },
] as const

for (const isChunked of [false, true])
  test(`anybody may send 64 kB, and not a byte more, ${isChunked ? 'in pieces of no known length' : 'of a length said before'}`, async ({
    site,
  }) => {
    for (const { kind, type } of kinds) {
      const sent = { url: site.url, headers: { 'content-type': type, origin: site.origin }, isChunked }
      const most = await sendBody('/api/users/logout', bodies[kind](64 * kilobyte), sent)
      const beyond = await sendBody('/api/users/logout', bodies[kind](64 * kilobyte + 1), sent)

      expect([kind, most.status === 413, beyond]).toEqual([kind, false, { status: 413, body: expect.stringContaining('64 kB at most') }])
    }
  })

test('staff may send 2 MB of JSON, and not a byte more', async ({ site, editor }) => {
  for (const isChunked of [false, true]) {
    const sent = { url: site.url, headers: editor.headers, isChunked }
    const most = await sendBody('/api/figures', bodies.json(2 * megabyte), sent)
    const beyond = await sendBody('/api/figures', bodies.json(2 * megabyte + 1), sent)

    expect([most.status, beyond]).toEqual([400, { status: 413, body: expect.stringContaining('2 MB at most') }])
    expect(most.body).toContain('Look at these fields')
  }
})

test('JSON that nests too deep is refused, of anybody sooner than of staff, in a form’s field too', async ({ site, editor }) => {
  const tooDeep = { status: 400, body: expect.stringContaining('Use fewer levels') }
  const asAnybody = (body: string, headers: Record<string, string> = json) =>
    send(site, '/api/users/logout', { method: 'POST', body, headers })
  const asStaff = (body: string) => send(site, '/api/figures', { method: 'POST', body, headers: editor.headers })
  const inField = (value: string) => `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${value}\r\n--x--\r\n`

  for (const opening of ['[', '{"a":']) {
    expect((await asAnybody(nested(opening, 20))).body).not.toContain('levels')
    expect(await asAnybody(nested(opening, 21))).toMatchObject(tooDeep)
    expect(await asAnybody(nested(opening, 5000))).toMatchObject(tooDeep)
    expect(await asAnybody(inField(nested(opening, 21)), multipart)).toMatchObject(tooDeep)
    expect((await asStaff(nested(opening, 500))).body).not.toContain('levels')
    expect(await asStaff(nested(opening, 501))).toMatchObject(tooDeep)
  }
})

test('nobody is signed in by what another site’s page sends, whatever it is sent as', async ({ site }) => {
  const account = { email: 'admin@localhost.test', password: await administratorPassword(site) }
  const asField = `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${JSON.stringify(account)}\r\n--x--\r\n`
  const bodiesSent = [
    [JSON.stringify(account), json],
    [JSON.stringify(account), { 'content-type': 'text/plain' }],
    [new URLSearchParams(account).toString(), { 'content-type': 'application/x-www-form-urlencoded' }],
    [asField, multipart],
  ] as const
  const from = [
    { origin: 'https://elsewhere.example' },
    { origin: `${site.origin}.elsewhere.example` },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]

  for (const [body, type] of bodiesSent)
    for (const headers of from) {
      const { status, headers: answered } = await send(site, '/api/users/login', { method: 'POST', body, headers: { ...type, ...headers } })
      expect([type, headers, status, answered['set-cookie']]).toEqual([type, headers, 403, undefined])
    }
})

test('a session counts for nothing in what another site’s page sends', async ({ site, editor }) => {
  const { totalDocs } = (await editor.send('GET', 'figures')).body
  const cookie = `staff-token=${editor.headers.authorization.slice('JWT '.length)}`
  for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }])
    for (const [method, address] of [
      ['POST', '/api/users/logout'],
      ['POST', '/api/figures'],
      ['DELETE', '/api/figures?where[id][exists]=true'],
      ['POST', '/admin'],
    ] as const) {
      const { status } = await send(site, address, { method, headers: { ...json, ...headers, cookie }, body: '{}' })
      expect([method, address, status]).toEqual([method, address, 403])
    }
  expect((await editor.send('GET', 'figures')).body.totalDocs).toBe(totalDocs)
})

test('a request is taken by its own method, whatever it says of another', async ({ site, editor }) => {
  const { docs } = await editor.find('figures', 'limit=1')
  for (const name of ['x-http-method-override', 'x-payload-http-method-override', 'x-method-override'])
    for (const method of ['DELETE', 'PATCH', 'GET'])
      for (const [headers, status] of [
        [json, 403],
        [editor.headers, 400],
      ] as const) {
        const answer = await send(site, `/api/figures/${docs[0]?.id}`, {
          method: 'POST',
          headers: { ...headers, [name]: method },
          body: '{}',
        })
        expect([name, method, answer.status]).toEqual([name, method, status])
      }
  expect((await editor.send('GET', `figures/${docs[0]?.id}`)).status).toBe(200)
})

function nested(opening: string, depth: number) {
  const closing = opening === '[' ? ']' : '}'
  // The outermost is always fields with names.
  return `{"a":${opening.repeat(depth - 1)}${opening === '[' ? '' : '1'}${closing.repeat(depth - 1)}}`
}
