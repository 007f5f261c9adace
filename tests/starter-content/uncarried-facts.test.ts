import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatPartialDate } from '#lib/dates.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'
import { publishedDocuments, starterRecords } from '#lib/starter-content/starter-content.ts'
import type { StarterDocument } from '#lib/starter-content/starter-document.ts'
import { pathOf } from '#lib/starter-content/starter-reader.ts'
import { factsIn } from '#tests/starter-content/facts-in.ts'
import { outlineOf, sentencesOf } from '#tests/starter-content/markdown.ts'
import { documentWritings } from '#tests/starter-content/writing-of.ts'

const pages = documentWritings.map(({ name, pieces }) => ({ name, lines: pieces.flatMap(({ markdown }) => linesOf(markdown)) }))

const commonWords = new Set(pages.flatMap(({ lines }) => lines.join(' ').match(/(?<!\p{L})\p{Ll}[\p{Ll}’-]*/gu) ?? []))

// What the reviewed list holds is read by a person, with the sources, before a line is added: `fact · pages it stands on`.
const reviewed = readFileSync(new URL('./reviewed-facts.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

test('every number, name and date on a public page that no record carries has been reviewed', () => {
  expect(uncarried(pages)).toEqual(reviewed)
})

test('a number, a name and a date that nobody reviewed are found', () => {
  const lines = ['Call us on 01632 960 001.', 'In March 1999 we met Nobody Known, who said that 12,345 people came.']

  expect(uncarried([{ name: '/made-up', lines }])).toEqual([
    '01632 960 001 · /made-up',
    '12,345 · /made-up',
    'March 1999 · /made-up',
    'Nobody Known · /made-up',
  ])
})

function linesOf(markdown: string) {
  return [...outlineOf(markdown).flatMap((part) => (part === 'content' ? [] : part.text)), ...sentencesOf(markdown)]
}

function uncarried(written: typeof pages) {
  const carried = new Set([...recordTexts(), ...publishedDocuments.flatMap(ownFacts)].flatMap((text) => [text, ...factsOf(text)]))
  const found = written.flatMap(({ name, lines }) => [...new Set(lines.flatMap(factsOf))].map((fact) => ({ name, fact })))
  const byFact = Map.groupBy(
    found.filter(({ fact }) => !carried.has(fact)),
    ({ fact }) => fact,
  )
  return [...byFact].map(([fact, places]) => `${fact} · ${places.map(({ name }) => name).join(' ')}`).toSorted()
}

function factsOf(line: string) {
  return factsIn(line, commonWords)
}

function recordTexts() {
  const { organisations, helplines, officeHolders, figures } = starterRecords
  return [
    ...Object.values(councilAreas),
    ...Object.values<{ name: string; abbreviation?: string }>(organisations).flatMap(({ name, abbreviation }) => [
      name,
      abbreviation ?? '',
    ]),
    ...Object.values<{ name: string; phone?: string }>(helplines).flatMap(({ name, phone }) => [name, phone ?? '']),
    ...Object.values(officeHolders).map(({ name }) => name),
    ...Object.values(figures).flatMap(({ value, counts, among, source }) => [value, counts, among, source]),
  ]
}

/** What a document holds as a fact, not in its words. */
function ownFacts(document: StarterDocument) {
  return [document.title, ...dates(document), ...(document.collection === 'services' ? [document.phone ?? '', document.hours ?? ''] : [])]
}

function dates(document: StarterDocument) {
  if (document.collection === 'partnerships') return document.established ? [formatPartialDate(document.established)] : []
  if (document.collection === 'strategies') return [document.from, document.to]
  return document.collection === 'publications' ? [formatPartialDate(document.publishedOn)] : []
}

test('every page is read', () => {
  expect(pages.map(({ name }) => name)).toEqual(publishedDocuments.map(pathOf))
})
