import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { chooseBody, encodeOnce, entityTag, isNotModified } from '#lib/delivery/negotiate.ts'
import { aStoredPage } from '#tests/delivery/a-stored-page.ts'

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['br', 'br'],
  ['*', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=1, br;q=0.2', 'gzip'],
  ['br;q=0, *', 'gzip'],
  ['identity', undefined],
  ['gzip;q=0, br;q=0', undefined],
  ['deflate', undefined],
  ['', undefined],
  [undefined, undefined],
  ['nonsense;;q=,,,', undefined],
  ['identity;q=0', 'br'],
  ['*;q=0', 'br'],
  ['identity;q=0, br;q=0, gzip;q=0', 'br'],
])('Accept-Encoding %j is answered with %j', async (header, encoding) => {
  expect(chooseBody(await aStoredPage(), header).encoding).toBe(encoding)
})

test.each([
  ['gzip, deflate, br, zstd', 'gzip'],
  ['br;q=1, gzip;q=0.2', 'gzip'],
  ['*', 'gzip'],
  ['gzip;q=0, br', undefined],
  ['br', undefined],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('what was made for one visitor, who sends Accept-Encoding %j, is answered with %j', (header, encoding) => {
  const made = Buffer.from('<p>Zoë 🎉</p>'.repeat(100))
  const { encoding: used, body } = encodeOnce(made, header)
  expect(used).toBe(encoding)
  expect((used ? gunzipSync(body) : body).equals(made)).toBe(true)
})

test('a client that accepts no encoding gets the plain bytes', async () => {
  const page = await aStoredPage({ text: '<p>Zoë 🎉</p>' })

  expect(chooseBody(page, undefined).body.toString()).toBe('<p>Zoë 🎉</p>')
})

test('the plain bytes of a page are unzipped once, as long as there is room for them', () => {
  const aLargePage = () => ({ bodies: { br: Buffer.alloc(0), gzip: gzipSync(Buffer.alloc(4 * 1024 * 1024), { level: 1 }) } })
  const page = aLargePage()
  const first = chooseBody(page, undefined).body
  expect(chooseBody(page, undefined).body === first).toBe(true)

  for (const other of [aLargePage(), aLargePage()]) chooseBody(other, undefined)
  const again = chooseBody(page, undefined).body
  expect(again === first).toBe(false)
  expect(again.equals(first)).toBe(true)
})

test('each encoding has an entity tag of its own', () => {
  expect(['br' as const, 'gzip' as const, undefined].map((encoding) => entityTag('abc', encoding))).toEqual([
    '"abc-br"',
    '"abc-gzip"',
    '"abc"',
  ])
})

test.each(['"abc"', '"abc-br"', '"abc-gzip"', 'W/"abc-br"', '"other", W/"abc"', '*', ' "x" ,"abc-gzip" '])(
  'If-None-Match %j spares the body',
  (header) => {
    expect(isNotModified(header, 'abc')).toBe(true)
  },
)

test.each([undefined, '', 'abc', '"abcd"', '"abc-zstd"', 'W/', ',,,', '"other"'])('If-None-Match %j does not', (header) => {
  expect(isNotModified(header, 'abc')).toBe(false)
})
