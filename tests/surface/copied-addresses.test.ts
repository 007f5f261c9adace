import { expect } from 'vitest'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'

const ends = ['.', ')', ',', ';', '%E2%80%99', '%E2%80%9D', '%20', '%0A', '%E2%80%8B', '.html', '/', '/index.html', '/?q=words']

for (const path of [
  '/community-payback',
  '/programmes/drive-project',
  '/community-payback/nominate',
  '/feedback',
  '/info',
  '/sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
  '/favicon.ico',
  '/admin',
])
  test(`${path} is found in one hop however it was copied`, async ({ site }) => {
    for (const asked of [...ends.map((end) => path + end), `/${path}`, path.toUpperCase()]) {
      if (path === '/admin' && asked.startsWith('/admin/')) continue
      const { status, headers } = await send(site, asked)
      expect([asked, status, headers.location?.replace('?q=words', '')]).toEqual([asked, 301, path])
    }
  })

test('a search and the narrowed directory keep what was asked', async ({ site }) => {
  for (const [asked, status, location] of [
    ['/search/?q=housing', 301, '/search?q=housing'],
    ['//Search.?q=housing&kind=services', 301, '/search?q=housing&kind=services'],
    ['/services/?area=bristol', 301, '/services?area=bristol'],
    ['/Services/?place=Weston-super-Mare', 303, '/services?area=north-somerset'],
    ['/community-payback/?from=a-letter', 301, '/community-payback'],
  ] as const)
    expect(await send(site, asked)).toMatchObject({ status, headers: { location } })
})

test('words of danger in a search that was copied badly are in no address that follows', async ({ site }) => {
  expect(await send(site, '/search/?q=my+partner+hits+me')).toMatchObject({
    status: 303,
    headers: { location: expect.stringMatching(/^\/search\?about=\d+$/), 'cache-control': 'no-store' },
  })
})

test('what is nowhere leads nowhere, and never to another host', async ({ site }) => {
  for (const [asked, status] of [
    ['//elsewhere.example', 400],
    ['//elsewhere.example/community-payback', 400],
    ['/\\elsewhere.example/', 400],
    ['//programmes/nothing', 400],
    ['/programmes/nothing%0A', 400],
    ['/programmes/nothing.html', 404],
    ['/community-payback/nominate/sent.', 404],
    ['/healthz/', 404],
  ] as const)
    expect([asked, await send(site, asked)]).toMatchObject([
      asked,
      { status, headers: expect.not.objectContaining({ location: expect.anything() }) },
    ])
})
