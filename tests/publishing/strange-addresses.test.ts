import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Site } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
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

test('an address without a page costs no render, however often and in how many ways it is asked', async ({ site, annotate }) => {
  expect(await send(site, '/nothing-is-here')).toMatchObject({ status: 404, body: expect.stringContaining('<h1') })
  const ask = {
    unknown: async (number: number) => {
      const address = `/${number % 2 ? 'programmes/' : ''}nothing-${number}?seen=${number}`
      expect(await send(site, address, { headers: { cookie: `a=${number}` } })).toMatchObject({ status: 404 })
    },
    stored: async () => expect(await send(site, '/reducing-reoffending')).toMatchObject({ status: 200 }),
    rendered: async () => expect(await send(site, '/community-payback/nominate')).toMatchObject({ status: 200 }),
  }

  await untilIdle(site)
  const unknown = await leastProcessorTime(site, ask.unknown)
  const stored = await leastProcessorTime(site, ask.stored)
  const rendered = await leastProcessorTime(site, ask.rendered)

  await annotate(`processor time a request, in ms: unknown ${unknown}, stored ${stored}, rendered ${rendered}`)
  expect(unknown).toBeLessThan((stored + rendered) / 2)
})

/** Processor milliseconds for each request, in the best of six rounds, because a site has other things to do too. */
async function leastProcessorTime(site: Site, request: (number: number) => Promise<void>) {
  const perRound = 40
  const rounds: number[] = []
  for (let round = 0; round < 6; round += 1) {
    const before = await processorSeconds(site)
    for (let number = 0; number < perRound; number += 1) await request(round * perRound + number)
    rounds.push((await processorSeconds(site)) - before)
  }
  return (Math.min(...rounds) / perRound) * 1000
}

/** A site that has just started still draws its pages and makes them small. */
function untilIdle(site: Site) {
  const attempt = async () => {
    const before = await processorSeconds(site)
    await wait(300)
    expect((await processorSeconds(site)) - before).toBeLessThan(0.06)
  }
  return eventually(attempt, { within: 40_000 })
}

async function processorSeconds(site: Site) {
  const { body } = await send({ url: site.url }, '/metrics')
  return Number(/^process_cpu_seconds_total ([\d.e-]+)/m.exec(body)?.[1])
}
