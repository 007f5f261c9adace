import { expect, test } from 'vitest'
import { pathMeant } from '#lib/find/address.ts'
import { wantedIn } from '#lib/find/words.ts'

const site = 'https://reducing-reoffending.example'

test('an address of this site is known with and without what stands around its path', () => {
  for (const typed of [
    `${site}/about`,
    'http://reducing-reoffending.example/About/',
    'reducing-reoffending.example/about?x=1#y',
    '/about/',
  ])
    expect([typed, pathMeant(typed, site)]).toEqual([typed, '/about'])
  for (const typed of [site, '/', `${site}/`]) expect([typed, pathMeant(typed, site)]).toEqual([typed, '/'])
  for (const typed of [
    'about',
    'https://other.example/about',
    '//other.example/about',
    '//reducing-reoffending.example/about',
    'the path /about',
    'javascript:/about',
    '',
  ])
    expect([typed, pathMeant(typed, site)]).toEqual([typed, undefined])
})

test('each word is looked for, whatever signs it has', () => {
  expect(wantedIn('  Drive 82%  “a_b”  ')).toEqual({ patterns: ['%drive%', '%82\\%%', '%a\\_b%'], phone: null })
  expect(wantedIn("don't").patterns).toEqual(['%don_t%'])
  expect(wantedIn('"“”"').patterns).toEqual([])
})

test('a number is looked for without what stands in front of it', () => {
  for (const typed of ['0808 2000 247', '+44 808 2000 247', '0044 (0)808-2000-247', '08082000247'])
    expect([typed, wantedIn(typed).phone]).toEqual([typed, '%8082000247%'])
  expect(wantedIn('999').phone).toBe('999')
  expect(wantedIn('2024 was a year').phone).toBeNull()
})
