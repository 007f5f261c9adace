import { expect, test } from 'vitest'
import { isPartialDate } from '#lib/dates.ts'
import { starterDocuments, starterRecords } from '#lib/starter-content/starter-content.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'
import type { StarterFigure, StarterHelpline, StarterNote, StarterNotes } from '#lib/starter-content/starter-records.ts'

const figures: [string, StarterFigure][] = Object.entries(starterRecords.figures)
const helplines: [string, StarterHelpline][] = Object.entries(starterRecords.helplines)
const services = starterDocuments.filter((document) => document.collection === 'services')
const notes: [string, StarterNote][] = [
  ...starterDocuments.map((document): [string, StarterNotes] => [pathOf(document), document]),
  ...helplines,
  ...figures,
].flatMap(([name, { toBeConfirmed = [] }]) => toBeConfirmed.map((note): [string, StarterNote] => [name, note]))

test.each(figures)('the figure %s has a number, what it counts, among whom and a source', (_, { value, counts, among, source }) => {
  expect(value).toMatch(/^((over|around) )?£?\d[\d,]*( million|%)?$/)
  expect([counts, among, source].map((words) => words.length)).toSatisfy((lengths: number[]) =>
    lengths.every((length) => length > 5 && length <= 200),
  )
})

test.each(figures)('the figure %s is dated as its source dates it', (_, figure) => {
  expect(datesOf(figure).every(isPartialDate)).toBe(true)
  expect(datesOf(figure)).toEqual(datesOf(figure).toSorted())
})

test.each(helplines)('the helpline %s can be reached, and says where it was read or whom to ask', (_, helpline) => {
  expect(helpline.phone || helpline.website).toBeTruthy()
  expect(helpline.toBeConfirmed).not.toEqual([])
})

test('no hours stand with a helpline but those of a line that is open day and night', () => {
  expect(helplines.flatMap(([, { hours = '24 hours' }]) => hours).filter((hours) => hours !== '24 hours')).toEqual([])
})

test.each(services.map((service) => [pathOf(service), service] as const))(
  'the service at %s can be reached, serves an area, and says where it was read or whom to ask',
  (_, { areas, phone, website, isDraft, toBeConfirmed = [] }) => {
    expect(phone || website || isDraft).toBeTruthy()
    expect(areas.length).toBeGreaterThan(0)
    expect(toBeConfirmed.length).toBeGreaterThan(0)
  },
)

test.each(notes)('the note of %s says what to confirm, whom to ask and since when', (_, { what, whom = '', since, source }) => {
  expect(what).toSatisfy((text: string) => text.length > 5 && text.length <= 500)
  expect(whom).toSatisfy((text: string) => text.length > 4 && text.length <= 160)
  expect(since).toSatisfy(isDay)
  expect(source).toSatisfy((address?: string) => address === undefined || isWebAddress(address))
})

test('office holders follow one another without a gap or an overlap', () => {
  const [markShelford, clareMoody] = starterRecords.offices.commissioner.terms

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
