import { expect, test } from 'vitest'
import { isPartialDate } from '#lib/dates.ts'
import { starterDocuments, starterRecords } from '#lib/starter-content/starter-content.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'
import type { StarterFigure } from '#lib/starter-content/starter-records.ts'

const figures: [string, StarterFigure][] = Object.entries(starterRecords.figures)
const helplines = Object.entries(starterRecords.helplines)
const services = starterDocuments.filter((document) => document.collection === 'services')

test.each(figures)('the figure %s has a number, what it counts, among whom and a source', (_, { value, counts, among, source }) => {
  expect(value).toMatch(/^((over|around) )?£?\d[\d,]*%?$/)
  expect([counts, among, source].map((words) => words.length)).toSatisfy((lengths: number[]) =>
    lengths.every((length) => length > 5 && length <= 200),
  )
})

test.each(figures)('the figure %s is dated as its source dates it', (_, figure) => {
  expect(datesOf(figure).every(isPartialDate)).toBe(true)
  expect(datesOf(figure)).toEqual(datesOf(figure).toSorted())
})

test.each(helplines)('the helpline %s says its hours, when it was checked and where', (_, { hours, checkedOn, source }) => {
  expect(hours).not.toBe('')
  expect(checkedOn).toSatisfy(isDay)
  expect(source).toSatisfy(isWebAddress)
})

test.each(services.map((service) => [pathOf(service), service] as const))(
  'the service at %s says its hours, its area, when it was checked and where',
  (_, { hours, areas, checkedOn, source }) => {
    expect(hours).not.toBe('')
    expect(areas.length).toBeGreaterThan(0)
    expect(checkedOn).toSatisfy(isDay)
    expect(source).toSatisfy(isWebAddress)
  },
)

test('office holders follow one another without a gap or an overlap', () => {
  const { markShelford, clareMoody } = starterRecords.officeHolders

  expect(Date.parse(clareMoody.from) - Date.parse(markShelford.to)).toBe(24 * 60 * 60 * 1000)
})

test('nobody is quoted', () => {
  expect(starterDocuments.flatMap(({ body }) => body).filter(({ blockType }) => blockType === 'quotation')).toEqual([])
})

function datesOf(figure: StarterFigure) {
  switch (figure.dated) {
    case 'asAt':
      return [figure.asAt]
    case 'period':
      return [figure.from, figure.to]
    case 'notGiven':
      return []
  }
}

function isDay(text: string) {
  return isPartialDate(text) && text.length === '2026-11-23'.length
}

function isWebAddress(text: string) {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}
