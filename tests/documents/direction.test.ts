import { DomUtils, parseDocument } from 'htmlparser2'
import { expect } from 'vitest'
import { textDirection } from '#lib/text-direction.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { aProgramme, publishedPage } from './on-a-page.ts'
import { heading, linkTo, listBlock, paragraph, tableBlock, textBlock } from './writing.ts'

const arabic = 'مرحبا بالعالم'

test.for([
  [arabic, 'rtl'],
  ['שלום', 'rtl'],
  ['“2026: שלום', 'rtl'],
  ['999 مرحبا', 'rtl'],
  ['Hello مرحبا', undefined],
  ['Ελληνικά', undefined],
  ['2026', undefined],
  ['', undefined],
] as const)('“%s” is written %s', ([text, direction]) => {
  expect(textDirection(text)).toBe(direction)
})

/** The name and direction of every element that states one. */
function directions(html: string) {
  const elements = DomUtils.findAll(({ attribs }) => attribs.dir !== undefined, parseDocument(html).children)
  return elements.map(({ name, attribs }) => `${name} ${attribs.dir}`)
}

test('right-to-left text says so everywhere, and the English beside it does not', async ({ site, editor }) => {
  const other = await editor.publish('programmes', aProgramme([], { title: arabic, summary: arabic }))
  const document = { relationTo: 'programmes', value: other.id }
  const body = [
    textBlock(heading('h2', arabic), paragraph(arabic), paragraph('English'), linkTo(document, 'English')),
    listBlock(arabic),
    { blockType: 'list', lead: 'English', items: [{ item: 'English' }, { item: arabic }] },
    tableBlock(`English\t${arabic}\n${arabic}\tEnglish`),
    { blockType: 'signposts', heading: 'English', documents: [document] },
    // Enough of them for a list of contents.
    textBlock(...['One', 'Two', 'Three'].flatMap((words) => [heading('h2', words), paragraph(words)])),
  ]

  const { html } = await publishedPage(site, editor, aProgramme(body, { title: arabic, summary: arabic }))

  const counts = Map.groupBy(directions(html), (element) => element)
  expect(Object.fromEntries([...counts].map(([element, all]) => [element, all.length]))).toEqual({
    'h1 rtl': 1,
    'h2 rtl': 2,
    'p rtl': 4,
    'ul rtl': 1,
    'li rtl': 2,
    'th rtl': 2,
    'a rtl': 3,
  })
})

test('a page without such text carries no direction', async ({ site }) => {
  const { status, body } = await send(site, '/community-payback')

  expect(status).toBe(200)
  expect(directions(body)).toEqual([])
})
