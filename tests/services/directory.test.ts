import { expect, test } from 'vitest'
import { describeFilter, directoryAddress, matchesFilter, readDirectoryFilter } from '#lib/services/directory.ts'

const read = (query: string) => readDirectoryFilter(new URLSearchParams(query))

test.each([
  ['need=housing&area=somerset', { need: 'housing', area: 'somerset' }],
  ['need=&audience=families&area=', { audience: 'families' }],
  ['need=toString&audience=__proto__&area=Somerset', {}],
  ['other=housing', {}],
  ['', {}],
])('only what is on a list counts in “%s”', (query, filter) => {
  expect(read(query)).toEqual(filter)
})

test("an address gives back the filter it was made from, and without one is the directory's own", () => {
  const filter = read('need=drugsAndAlcohol&audience=victims&area=bristol')

  expect(read(directoryAddress(filter).replace('/services?', ''))).toEqual(filter)
  expect(directoryAddress()).toBe('/services')
})

test('a filter is said in the words of its choices', () => {
  expect(describeFilter(read('need=housing&audience=families&area=somerset'))).toBe(
    'Housing, Families of people with convictions, Somerset',
  )
  expect(describeFilter({})).toBe('')
})

const hostel = { needs: ['housing'], audiences: ['convictions'], areas: ['bristol'] } satisfies Parameters<typeof matchesFilter>[1]
const helpline = { needs: ['housing', 'money'], audiences: ['everyone'], areas: ['national'] } satisfies Parameters<typeof matchesFilter>[1]

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
