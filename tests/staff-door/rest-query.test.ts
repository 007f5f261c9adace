import { parse } from 'qs-esm'
import { expect, test } from 'vitest'
import { boundedQuery } from '#lib/staff-door/rest-query.ts'

test.for<[asked: string, passed: string]>([
  ['', ''],
  ['?limit=10&depth=1&page=2&sort=-title', '?limit=10&depth=1&page=2&sort=-title'],
  ['?where[or][0][title][like]=a%20b&select[title]=true', '?where[or][0][title][like]=a%20b&select[title]=true'],
  ['?limit=0', '?limit=100'],
  ['?limit=000', '?limit=100'],
  ['?%6cimit=500', '?limit=100'],
  ['?limit=101&depth=9', '?limit=100&depth=2'],
  ['?pagination=false', '?pagination=false&limit=100'],
  ['?joins[docs][limit]=0&joins[docs][sort]=title', '?joins[docs][limit]=100&joins[docs][sort]=title'],
  ['?limit=&page=&depth=', '?'],
])('%s is passed on as %s', ([asked, passed]) => {
  expect(parse(boundedQuery(asked), { ignoreQueryPrefix: true })).toEqual(parse(passed, { ignoreQueryPrefix: true }))
})

test('what needs no bounds is passed on as it was sent', () => {
  const asked = '?where%5Btitle%5D%5Blike%5D=a&limit=5'

  expect(boundedQuery(asked)).toBe(asked)
})

test.for([
  '?limit=abc',
  '?limit=1e9',
  '?limit=-1',
  '?limit=0x64',
  '?limit=1.5',
  '?limit=Infinity',
  '?limit[]=5',
  '?limit=5&limit=500',
  '?limit[gt]=5',
  '?depth=deep',
  '?page=NaN',
  '?page=99999999999999999999',
  '?joins[docs][limit]=all',
  '?where=nonsense',
  '?where=[1]',
  `?where=${'{"and":['.repeat(30)}`,
  '?where[title]=a',
  '?where[title][$foo]=a',
  '?where[title][equals][x]=a',
  '?where[title][near]=1',
  '?where[title][all]=a',
  '?where[or]=a',
  '?where[or][0]=a',
  `?where${'[and][0]'.repeat(50)}[title][equals]=a`,
  '?sort[x]=1',
  '?sort=title;drop',
  '?select=title',
  '?select[title]=perhaps',
  '?populate=all',
  '?data=nonsense',
])('%s can’t be read', (asked) => {
  expect(() => boundedQuery(asked)).toThrow(expect.objectContaining({ status: 400 }))
})
