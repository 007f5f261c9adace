import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'
import { readMetric } from '#tests/support/read-metric.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const refused = [
  '//evil.example',
  '//evil.example/reducing-reoffending/',
  '/\\evil.example/Reducing-Reoffending',
  '/%00',
  '/reducing-reoffending%00',
  '/%',
  '/%ff',
  '/%E0%A4%A',
  '/_next/static/%00',
]

const notFound = [
  '/%5Cevil.example',
  '/%2F%2Fevil.example/',
  '/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/caf%C3%A9/%F0%9F%91%8B',
  '/programmes/drive-project/deeper',
  '/__proto__',
  '/constructor',
  '/toString',
  '/.env',
  '/server.ts',
  '/.git/config',
  '/_next',
  '/_next/static',
  '/_next/static/',
  '/_next/static/..%2f..%2fBUILD_ID',
  '/_next/image?url=%2Fadmin&w=64&q=75',
  '/_next/data/x/index.json',
  '/page-not-found',
  '/home',
  '/media/nothing.pdf',
  '/reducing-reoffending.rsc',
  '/community-payback/nominate/sent',
  '/community-payback/nominate/sent?reference=%00',
  '/metrics/',
  `/${'a'.repeat(8000)}`,
  `/${'%C3%A9'.repeat(1500)}`,
  `/${'a/'.repeat(3000)}`,
]

test('an address that nobody could mean is refused or not found: never a fault, never another site, never a file', async ({ site }) => {
  for (const [addresses, answer] of [
    [refused, 400],
    [notFound, 404],
  ] as const)
    for (const address of addresses) {
      const { status, headers, body } = await send(site, address)
      expect([address.slice(0, 60), status, headers.location]).toEqual([address.slice(0, 60), answer, undefined])
      expect(body).not.toMatch(/root:x:0|PAYLOAD_SECRET|node_modules/)
    }
})

test('staff addresses that make no sense are no fault either', async ({ site }) => {
  for (const [address, answer, location] of [
    ['/api', 403],
    ['/api/nothing', 403],
    ['/api/%00', 400],
    ['/api/programmes/%00', 400],
    ['/api/programmes/not-an-id', 403],
    ['/preview/x/y', 307, '/admin/login?redirect=%2Fpreview%2Fx%2Fy'],
    ['/preview/%00', 400],
  ]) {
    const { status, headers } = await send(site, String(address))
    expect([address, status, headers.location]).toEqual([address, answer, location])
  }
})

test('an address without a page costs no render, however often and in how many ways it is asked', async ({ site }) => {
  expect(await send(site, '/nothing-is-here')).toMatchObject({ status: 404, body: expect.stringContaining('<h1') })
  const before = await readMetric(site, 'visitor_renders_total')

  for (let number = 0; number < 40; number += 1) {
    const address = `/${number % 2 ? 'programmes/' : ''}nothing-${number}?seen=${number}`
    expect(await send(site, address, { headers: { cookie: `a=${number}` } })).toMatchObject({ status: 404 })
  }
  expect(await readMetric(site, 'visitor_renders_total')).toBe(before)

  await send(site, `/search?q=nothing-${before}`)
  expect(await readMetric(site, 'visitor_renders_total')).toBe(before + 1)
})
