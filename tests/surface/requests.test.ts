import { readdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { formIn } from '#tests/support/form-in.ts'
import { post, send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const pages = ['/', '/reducing-reoffending', '/programmes/drive-project', '/no-such-page', '/healthz', '/readyz']
const readable = [...pages, paths.nominate, paths.feedbackThanksPage]
const rules = paths.nominationPage('rules')

test.for(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'])(
  '%s is not a method of a page',
  async (method, { site }) => {
    for (const path of readable.filter((path) => path !== paths.feedbackThanksPage)) {
      const { status, headers, body } = await send(site, path, { method })
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD'])
      expect(body).toBe('This address can only be read.\n')
    }
  },
)

test.for(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])('%s is not a method of a form', async (method, { site }) => {
  for (const path of [rules, paths.nominationCheck, paths.feedback, paths.feedbackThanksPage]) {
    const { status, headers } = await send(site, path, { method })
    expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD, POST'])
  }
})

test.for(readable.concat(rules, paths.nominationExitPage, paths.feedback))('HEAD of %s is GET without the body', async (path, { site }) => {
  const whole = await send(site, path)
  const head = await send(site, path, { method: 'HEAD' })

  expect(head.bytes).toHaveLength(0)
  expect(head.status).toBe(whole.status)
  const varying = { 'x-request-id': expect.anything(), date: expect.anything(), 'content-security-policy': expect.anything() }
  expect({ ...head.headers, ...varying }).toEqual({ ...whole.headers, ...varying })
})

test.for([
  '/graphql',
  '/graphql-playground',
  '/_next/image?url=%2Ffavicon.ico&w=64&q=75',
  '/_next/data/build/index.json',
  '/_next/static/',
  '/_next/static/../server/app-paths-manifest.json',
  '/_next/static/..%2f..%2fpackage.json',
  '/_next/webpack-hmr',
  '/.env',
  '/package.json',
  '/__nextjs_original-stack-frame',
  '/page-not-found/x',
  '/constructor',
  '/__proto__',
  '/admin-password',
])('nothing is at %s', async (path, { site }) => {
  expect((await send(site, path)).status).toBe(404)
})

test.for(['graphql', 'graphql-playground', 'no-such-collection'])('staff have nothing at /api/%s', async (path, { editor }) => {
  expect((await editor.send('GET', path)).status).toBe(404)
})

test.for([
  'http://elsewhere.example/',
  'https://elsewhere.example/admin',
  '//elsewhere.example/',
  '/\\elsewhere.example/admin',
  '/%',
  '/%E0%A4%A',
  '/_next/static/%00',
  '*',
  'nonsense',
])('%s is not an address of this site', async (address, { site }) => {
  const { status, headers, body } = await send(site, address, { method: address === '*' ? 'OPTIONS' : 'GET' })

  expect([status, headers.location]).toEqual([400, undefined])
  expect(body).not.toContain('elsewhere')
})

test('a request to speak another protocol is answered in this one', async ({ site }) => {
  const upgrade = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  }
  for (const [address, status] of [
    ['/', 200],
    ['/_next/webpack-hmr', 404],
    ['/admin', 200],
  ] as const)
    expect([address, (await send(site, address, { headers: upgrade })).status]).toEqual([address, status])
  // A request for a tunnel is hung up on.
  expect(await answerTo(site, 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example:443\r\n\r\n')).toBe('')
  expect((await send(site, '/healthz')).status).toBe(200)
})

test("what isn't HTTP, or is too long, ends the connection and nothing else, with our headers and a sentence", async ({ site }) => {
  const host = `Host: ${new URL(site.origin).host}\r\n`
  for (const [sent, status, sentence] of [
    ['nonsense\r\n\r\n', 400, 'can’t be read as a request'],
    ['GET / HTTP/1.1\r\n\r\n', 400, 'can’t be read as a request'],
    [`GET / HTTP/1.1\r\n${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`, 400, 'can’t be read as a request'],
    [`GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'Delete this site’s cookies'],
    [`GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431, 'Delete this site’s cookies'],
    [`POST / HTTP/1.1\r\n${host}Expect: anything\r\nContent-Length: 0\r\n\r\n`, 417, 'expects'],
  ] as const) {
    const [head = '', body] = (await answerTo(site, sent)).split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(body).toContain(sentence)
    for (const header of [
      'X-Content-Type-Options: nosniff',
      "Content-Security-Policy: default-src 'none'",
      'Cross-Origin-Resource-Policy: same-origin',
    ])
      expect(head).toContain(header)
    expect(head).toContain('Connection: close')
  }

  expect((await send(site, '/healthz')).status).toBe(200)
})

test('every kind of answer has a number of its own and says what a browser may not do', async ({ site }) => {
  const [script] = (await readdir('.next/static/chunks')).filter((name) => name.endsWith('.js'))
  const answers = await Promise.all([
    ...[...readable, rules, paths.feedback, '/Programmes/', '/metrics', '/api/users', '/admin/login', '/%', '/_next/image'].map((path) =>
      send(site, path, { headers: { 'x-request-id': 'mine' } }),
    ),
    send(site, `/_next/static/chunks/${script}`),
    send(site, '/_next/static/none.js'),
    send(site, '/', { method: 'POST' }),
    post(site, rules, {}),
    post(site, rules, { rules: 'profit' }),
    post(site, rules, {}, { origin: 'https://elsewhere.example' }),
    post(site, rules, {}, { 'content-type': 'text/plain' }),
  ])

  expect(answers.map(({ status }) => status)).toEqual([
    ...[200, 200, 200, 404, 200, 200, 200, 200],
    ...[200, 200, 301, 404, 403, 200, 400, 404],
    ...[200, 404, 405, 422, 303, 403, 415],
  ])
  const ids = answers.map(({ headers }) => headers['x-request-id'])
  expect(new Set(ids).size).toBe(answers.length)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}-[0-9a-z]+$/)
  for (const { headers } of answers) {
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  }
  const sensitive = answers[readable.indexOf('/programmes/drive-project')]
  for (const { status, headers } of answers.filter(({ headers }) => !String(headers['cache-control']).includes('immutable')))
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none'/),
      'referrer-policy': headers === sensitive?.headers || status === 303 ? 'no-referrer' : 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
  for (const path of ['/admin/login', '/api/users'])
    expect((await send(site, path)).headers).toMatchObject({ 'cross-origin-opener-policy': 'same-origin' })
})

test('pages of content, and of what was sent, say that no script may run, and set no cookie', async ({ site }) => {
  const content = ['/', '/programmes/prisoners-building-homes', '/no-such-page', `${paths.search}?q=housing`]
  const sent = [paths.feedback, paths.feedbackThanksPage, paths.nominationExit('place'), paths.nominationSent('CP-7K3M-Q2XD')]
  for (const path of [...content, ...sent]) {
    const { status, headers, body } = await send(site, path)
    expect([path, status]).toEqual([path, path === '/no-such-page' ? 404 : 200])
    expect(headers['content-security-policy']).toContain("script-src 'none'")
    expect(headers).not.toHaveProperty('set-cookie')
    expect(formIn(body).scripts.filter(({ type }) => type !== 'application/ld+json')).toEqual([])
  }
})

test('a sensitive page has one script of ours, for leaving it, and sets no cookie', async ({ site }) => {
  const { headers, body } = await send(site, '/programmes/drive-project')

  expect(headers['content-security-policy']).toContain("script-src 'self';")
  expect(headers).not.toHaveProperty('set-cookie')
  const scripts = formIn(body).scripts.filter(({ type }) => type !== 'application/ld+json')
  expect(scripts.map(({ src }) => src)).toEqual(['/exit-this-page.js'])
})

test('the figures of the server are for this machine alone, asked for by its own name and through nothing else', async ({ site }) => {
  const { host } = new URL(site.url)
  for (const name of [host, '127.0.0.1', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST'])
    expect((await send(site, '/metrics', { headers: { host: name } })).body).toContain('http_answers_total')
  for (const headers of [
    { host: 'site.test' },
    { host: 'localhost.elsewhere.example' },
    { host: '127.0.0.1.elsewhere.example' },
    ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'forwarded', 'via', 'x-real-ip'].map((name) => ({
      host,
      [name]: '127.0.0.1',
    })),
  ])
    expect([headers, (await send(site, '/metrics', { headers })).status]).toEqual([headers, 404])
})

/** @throws when the connection isn't ended as it should be, in time. */
async function answerTo({ url }: { url: string }, sent: string) {
  const socket = connect(Number(new URL(url).port), 'localhost')
  socket.setTimeout(10_000, () => socket.destroy())
  socket.write(sent)
  return text(socket)
}
