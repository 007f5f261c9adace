import { expect, test } from 'vitest'
import { describeFilter, directoryAddress, localFirst, matchesFilter, readDirectoryFilter } from '#lib/services/directory.ts'
import { readDirectoryAsked } from '#lib/services/directory-place.ts'
import { helplineFor, nearestTo } from '#lib/services/nearest.ts'

const read = (query: string) => readDirectoryFilter(new URLSearchParams(query))
const ask = (query: string) => readDirectoryAsked(new URLSearchParams(query))

test.each([
  ['need=housing&area=somerset', { need: 'housing', area: 'somerset' }],
  ['need=drugs-and-alcohol&area=bath-and-north-east-somerset', { need: 'drugsAndAlcohol', area: 'bathAndNorthEastSomerset' }],
  ['need=&audience=families&area=', { audience: 'families' }],
  ['need=toString&audience=__proto__&area=Somerset', { unknown: ['need', 'audience', 'area'] }],
  ['need=housing&area=nowhere', { need: 'housing', unknown: ['area'] }],
  ['other=housing', {}],
  ['', {}],
])('what is on no list is left open and named in “%s”', (query, filter) => {
  expect(read(query)).toEqual(filter)
})

test('an address is made of words, and gives back the filter it was made from', () => {
  const filter = read('need=drugs-and-alcohol&audience=victims&area=north-somerset')

  expect(directoryAddress(filter)).toBe('/services?need=drugs-and-alcohol&audience=victims&area=north-somerset')
  expect(read(directoryAddress(filter).replace('/services?', ''))).toEqual(filter)
  expect(directoryAddress()).toBe('/services')
  expect(directoryAddress({ unknown: ['need'] })).toBe('/services')
})

test.each([
  ['need=drugsAndAlcohol', '/services?need=drugs-and-alcohol', 301],
  ['area=northSomerset&need=housing', '/services?need=housing&area=north-somerset', 301],
  ['place=weston', '/services?area=north-somerset', 303],
  ['place=BS23+1JA&need=housing', '/services?need=housing&area=north-somerset', 303],
  ['need=drugsAndAlcohol&place=Bath&area=bristol', '/services?need=drugs-and-alcohol&area=bath-and-north-east-somerset', 303],
  ['place=somerset', '/services?area=somerset', 303],
  ['place=North+Somerset', '/services?area=north-somerset', 303],
])('“%s” leads on to %s', (query, leadsTo, status) => {
  expect(ask(query)).toEqual({ leadsTo, status })
})

test.each([
  ['place=nowhere', { unknown: ['place'] }],
  ['place=Gloucester&need=work', { need: 'work', unknown: ['outside'] }],
  ['place=avon', { unknown: ['several'] }],
  ['place=', {}],
  ['area=somerset', { area: 'somerset' }],
])('“%s” leads nowhere else', (query, filter) => {
  expect(ask(query)).toEqual({ filter })
})

test('a filter is said in the words of its choices', () => {
  expect(describeFilter(read('need=housing&audience=families&area=somerset'))).toBe(
    'Housing, Families of people with convictions, Somerset',
  )
  expect(describeFilter({})).toBe('')
})

type Listed = Parameters<typeof matchesFilter>[1]

const hostel = { needs: ['housing'], audiences: ['convictions'], areas: ['bristol'] } satisfies Listed
const helpline = { needs: ['housing', 'money'], audiences: ['everyone'], areas: ['national'] } satisfies Listed

test.each([
  ['', true, true],
  ['need=housing', true, true],
  ['need=money', false, true],
  ['area=bristol', true, true],
  ['area=somerset', false, true],
  ['audience=families', false, true],
  ['need=housing&audience=convictions&area=bristol', true, true],
  ['need=work', false, false],
])('“%s” finds what is for those people there, and what is for everyone everywhere', (query, findsHostel, findsHelpline) => {
  expect([matchesFilter(read(query), hostel), matchesFilter(read(query), helpline)]).toEqual([findsHostel, findsHelpline])
})

test('who is in the area asked for comes before who is anywhere, each in the order given', () => {
  const both = { ...helpline, areas: ['national', 'bristol'] } satisfies Listed
  const services = [helpline, both, hostel]

  expect(localFirst({ area: 'bristol' }, services)).toEqual([both, hostel, helpline])
  expect(localFirst({ need: 'housing' }, services)).toEqual(services)
})

test('where nothing fits, the nearest area that has some comes first, then the need anywhere', () => {
  expect(nearestTo(read('need=housing&area=north-somerset'), [hostel])).toEqual([
    { href: '/services?need=housing&area=bristol', label: 'Housing services in Bristol' },
    { href: '/services?need=housing', label: 'Housing services in any area' },
    { href: '/services', label: 'All services' },
  ])
})

test('where nothing fits, there is somebody to phone', () => {
  expect(helplineFor({ need: 'abuse' }).phone).toBe('0808 2000 247')
  expect(helplineFor({ need: 'housing' }).phone).toBe('116 123')
})
