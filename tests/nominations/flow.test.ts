import { expect, test } from 'vitest'
import {
  addressAfter,
  asideAfter,
  askedPages,
  exitOf,
  finished,
  likelyAreas,
  urgentDangers,
  whereStillOpen,
} from '#lib/nominations/journey/flow.ts'
import { type JourneyPage, journeyPages } from '#lib/nominations/journey/pages.ts'
import { paths } from '#lib/paths.ts'
import { aNomination, aNominationWithout } from './a-nomination.ts'

const named = (name: string): JourneyPage => {
  const found = journeyPages.find((page) => page.name === name)
  if (!found) throw new Error(`There is no page ${name}`)
  return found
}
const page = paths.nominationPage
// A sector of one area, of two, and one outside; lib/places/postcode-sectors.json has them.
const [ofOne, ofTwo, outside] = ['BS20 8JJ', 'BS14 0AB', 'M1 1AE']

test('the pages come one after the other, and the council area only where the postcode doesn’t settle it', () => {
  const way = (postcode: string) => journeyPages.map((from) => addressAfter(from, { postcode }, false))

  expect(way('')).toEqual([...['place', 'area', 'work', 'dangers', 'owner', 'access', 'photos', 'you'].map(page), paths.nominationCheck])
  expect(addressAfter(named('place'), { postcode: ofOne }, false)).toBe(page('work'))
  expect(addressAfter(named('place'), { postcode: 'bs2o-8jj.' }, false)).toBe(page('work'))
  expect(addressAfter(named('place'), { postcode: ofTwo }, false)).toBe(page('area'))
  expect(askedPages({ postcode: ofOne }).map(({ name }) => name)).not.toContain('area')
})

test('a change leads back to the check, by way of whatever it opens', () => {
  const whole = aNomination()

  expect(addressAfter(named('work'), whole, true)).toBe(paths.nominationCheck)
  const withoutArea = { ...aNominationWithout('councilArea'), postcode: '' }
  expect(addressAfter(named('place'), withoutArea, true)).toBe(`${page('area')}?change`)
})

test('nothing can be sent while a page is open, or leads out of the form', () => {
  const whole = aNomination()
  expect(whereStillOpen(whole)).toBeUndefined()
  for (const { name, fields } of journeyPages.filter((asked) => asked.fields.length > 0 && asked.name !== 'area')) {
    const without = Object.fromEntries(Object.entries(whole).filter(([field]) => !fields.includes(field)))
    expect([name, whereStillOpen(without), finished(without)]).toEqual([name, page(name), undefined])
  }
  for (const [answers, because] of [
    [{ rules: 'profit' }, 'profit'],
    [{ rules: 'paidWork' }, 'paidWork'],
    [{ postcode: '', councilArea: 'elsewhere' }, 'place'],
  ] as const) {
    expect(exitOf(answers)).toBe(because)
    expect([whereStillOpen({ ...whole, ...answers }), finished({ ...whole, ...answers })]).toEqual([
      paths.nominationExit(because),
      undefined,
    ])
  }
})

test('a postcode outside is asked about, and must be changed or left out', () => {
  const answers = { ...aNomination(), postcode: outside }

  expect(asideAfter('place', answers)).toBe('outside')
  expect(whereStillOpen(answers)).toBe(page('place'))
  expect(asideAfter('place', { ...answers, postcode: '' })).toBeUndefined()
})

test('an area that the postcode doesn’t lie in is asked about once, and may be right', () => {
  const answers = { ...aNomination(), postcode: ofTwo, councilArea: 'somerset' }
  expect(likelyAreas(answers).length).toBeGreaterThan(1)
  expect(likelyAreas(answers)).not.toContain('somerset')

  expect(asideAfter('area', answers)).toBe('otherArea')
  expect(whereStillOpen(answers)).toBe(page('area'))
  expect(whereStillOpen({ ...answers, isSure: 'somerset' })).toBeUndefined()
  expect(whereStillOpen({ ...answers, isSure: 'bristol' })).toBe(page('area'))
  for (const councilArea of [...likelyAreas(answers), 'notSure']) expect(asideAfter('area', { ...answers, councilArea })).toBeUndefined()
})

test('the area that the postcode lies in is the nomination’s, whatever was chosen before', () => {
  const answers = { ...aNominationWithout('councilArea'), postcode: ofOne }

  expect(finished(answers)).toMatchObject({ councilArea: 'northSomerset', postcode: ofOne })
  expect(finished({ ...answers, councilArea: 'somerset' })).toMatchObject({ councilArea: 'northSomerset' })
})

test('needles, asbestos and hate graffiti bring whom to tell, and hold nothing up', () => {
  expect(urgentDangers({ dangers: ['traffic', 'needles', 'hateGraffiti'] })).toEqual(['needles', 'hateGraffiti'])
  expect(asideAfter('dangers', { dangers: 'asbestos' })).toBe('urgent')
  expect(asideAfter('dangers', { dangers: ['height', 'traffic'] })).toBeUndefined()
  expect(whereStillOpen({ ...aNomination(), dangers: 'needles' })).toBeUndefined()
})
