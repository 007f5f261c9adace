import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { aProgramme, pathOf } from '#tests/publishing/two-sites.ts'
import { eventually } from '#tests/support/eventually.ts'
import { formIn } from '#tests/support/form-in.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const page = '/programmes/prisoners-building-homes'

/** What visitors may send that some server somewhere believes. */
const visitors: Record<string, string>[] = [
  { host: 'elsewhere.example' },
  { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https', forwarded: 'host=elsewhere.example' },
  { 'x-original-url': '/admin', 'x-rewrite-url': '/admin', 'x-invoke-path': '/admin', 'x-matched-path': '/admin' },
  { 'x-middleware-subrequest': 'middleware:middleware', 'x-middleware-prefetch': '1', 'x-middleware-rewrite': '/admin' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%22elsewhere%22%5D', 'next-url': '/elsewhere' },
  { 'next-action': '0123456789abcdef0123456789abcdef01234567' },
  { 'x-nextjs-data': '1', 'x-now-route-matches': 'elsewhere', 'x-prerender-revalidate': 'elsewhere', purpose: 'prefetch' },
  { cookie: '__prerender_bypass=elsewhere; __next_preview_data=elsewhere; theme=dark; staff-token=elsewhere' },
  { authorization: 'JWT elsewhere', 'accept-language': 'cy', 'sec-ch-prefers-color-scheme': 'dark', 'user-agent': 'elsewhere' },
  { 'content-security-policy': "script-src 'nonce-elsewhere'", 'x-nonce': 'elsewhere' },
  { 'if-match': '"elsewhere"', range: 'bytes=0-10', 'if-modified-since': new Date().toUTCString() },
  { 'x-http-method-override': 'DELETE', 'x-method-override': 'PUT' },
]
const queries = [
  '?_rsc=x',
  '?draft=true',
  '?preview=true',
  '?path=/admin',
  '?nxtPpath=elsewhere',
  '?amp=1',
  '?utm_source=elsewhere',
  '?__nextLocale=cy',
]

test('whatever a visitor sends, the page is the same to the byte', async ({ site }) => {
  const plain = await send(site, page)
  expect(plain.status).toBe(200)

  for (const headers of visitors) {
    const answer = await send(site, page, { headers })
    expect([headers, answer.status, answer.headers.etag]).toEqual([headers, 200, plain.headers.etag])
    expect(answer.bytes.equals(plain.bytes)).toBe(true)
  }
  for (const query of queries) {
    const answer = await send(site, `${page}${query}`)
    expect([query, answer.status, answer.bytes.equals(plain.bytes)]).toEqual([query, 200, true])
  }
  expect(formIn((await send(site, '/?_rsc=x')).body).title).toContain('Reducing reoffending')
})

test("a page made on a visitor's request holds nothing of the visitor's", async ({ site, editor }) => {
  const programme = await editor.publish('programmes', aProgramme())

  for (const [index, headers] of visitors.entries()) {
    await editor.republish('programmes', programme.id)
    await eventually(async () => {
      const { status, body } = await send(site, `${pathOf(programme)}?elsewhere`, { headers })
      expect([status, formIn(body).answers.publishedVersion]).toEqual([200, String(index + 2)])
    })
    expect((await send(site, pathOf(programme))).body).not.toContain('elsewhere')
  }
})

test('the same page comes as brotli, gzip or plain, each under a tag of its own', async ({ site }) => {
  const plain = await send(site, page, { headers: { 'accept-encoding': 'identity' } })
  const gzip = await send(site, page, { headers: { 'accept-encoding': 'gzip' } })
  const brotli = await send(site, page, { headers: { 'accept-encoding': 'gzip, deflate, br' } })

  expect([plain, gzip, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
  expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
  expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true)
  expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3)
  for (const { headers, bytes } of [plain, gzip, brotli])
    expect(headers).toMatchObject({
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-length': String(bytes.length),
    })
})

test.for(['identity', 'gzip', 'br'])('a browser that has the page as %s is told that it is current', async (encoding, { site }) => {
  const first = await send(site, page, { headers: { 'accept-encoding': encoding } })
  const tag = String(first.headers.etag)

  for (const named of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await send(site, page, { headers: { 'accept-encoding': encoding, 'if-none-match': named } })
    expect([named, again.status, again.bytes.length, again.headers.etag]).toEqual([named, 304, 0, tag])
    expect(again.headers).toMatchObject({ 'cache-control': first.headers['cache-control'], vary: 'Accept-Encoding' })
  }
  expect((await send(site, page, { headers: { 'accept-encoding': encoding, 'if-none-match': '"other"' } })).status).toBe(200)
})

test('what is not found is never kept, nor called current', async ({ site }) => {
  const first = await send(site, '/no-such-page')
  const again = await send(site, '/no-such-page', { headers: { 'if-none-match': `${first.headers.etag}, *` } })

  expect([first.status, again.status]).toEqual([404, 404])
  expect(first.headers['cache-control']).toBe('no-store')
})

test.for(['/programmes/drive-project', '/help-and-support/domestic-abuse'])(
  '%s, which is sensitive, may be kept nowhere, and sends its reader on without a referrer',
  async (sensitive, { site }) => {
    for (const encoding of ['identity', 'gzip', 'br'])
      expect((await send(site, sensitive, { headers: { 'accept-encoding': encoding } })).headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      })
  },
)
