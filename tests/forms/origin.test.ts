import { expect, test } from 'vitest'
import { isFromThisSite } from '#lib/forms/origin.ts'

const site = 'https://www.example.org'

test.each<[origin: string | undefined, fetchSite: string | undefined, isTaken: boolean]>([
  [site, 'same-origin', true],
  [site, undefined, true],
  // Browsers without Sec-Fetch-Site, and what isn't a browser: neither carries anybody's rights.
  [undefined, undefined, true],
  [undefined, 'same-origin', true],
  [undefined, 'none', true],
  [undefined, 'cross-site', false],
  [undefined, 'same-site', false],
  ['null', 'same-origin', true],
  ['null', 'none', true],
  ['null', undefined, true],
  ['null', 'cross-site', false],
  ['null', 'same-site', false],
  ['https://elsewhere.example', 'same-origin', false],
  ['https://elsewhere.example', undefined, false],
  ['http://www.example.org', 'same-origin', false],
  ['https://www.example.org:8443', 'same-origin', false],
  ['https://www.example.org.elsewhere.example', undefined, false],
  ['https://sub.www.example.org', 'same-site', false],
  [`${site}, https://elsewhere.example`, undefined, false],
  ['', undefined, false],
  ['nonsense', undefined, false],
  ['http://localhost:3000', 'same-origin', false],
])('from origin %s and site %s, taken: %s', (origin, fetchSite, isTaken) => {
  const headers = { ...(origin !== undefined && { origin }), ...(fetchSite && { 'sec-fetch-site': fetchSite }) }

  expect(isFromThisSite(headers, { siteUrl: site, acceptsLoopback: false })).toBe(isTaken)
})

test.each<[origin: string, isTaken: boolean]>([
  ['http://localhost:3000', true],
  ['http://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
  ['http://localhost.elsewhere.example', false],
  ['http://127.0.0.1.elsewhere.example', false],
  ['https://elsewhere.example/localhost', false],
  ['http://localhost@elsewhere.example', false],
  ['localhost', false],
])('on embedded defaults a post from %s is taken: %s', (origin, isTaken) => {
  expect(isFromThisSite({ origin }, { siteUrl: 'http://localhost:3000', acceptsLoopback: true })).toBe(isTaken)
})
