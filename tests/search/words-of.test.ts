import { expect, test } from 'vitest'
import { recordsIn, wordsOf as wordsOfDocument } from '#lib/search/words-of.ts'

const id = '5b0f6cde-3f1c-4b6e-9f55-0d6f2f3ab001'
const unpublished = '5b0f6cde-3f1c-4b6e-9f55-0d6f2f3ab002'

function wordsOf(document: object) {
  return wordsOfDocument(document, (other) => other !== unpublished)
}

test('words stand in reading order, without the names of parts, ids and addresses', () => {
  const document = {
    id,
    slug: 'slug',
    title: 'Title',
    summary: 'Summary',
    updatedAt: '2026-11-23T00:00:00.000Z',
    body: [
      { blockType: 'list', id: 'abc', heading: 'Heading', items: [{ id: 'x1', item: 'first' }, { item: 'second' }] },
      { blockType: 'quotation', words: 'Quoted', source: 'https://example.org' },
    ],
  }

  expect(wordsOf(document)).toBe('Heading first second Quoted')
})

test('of writing the text is read, in a link too, and neither its format nor its address', () => {
  const content = {
    root: {
      type: 'root',
      direction: 'ltr',
      children: [
        { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Heading', mode: 'normal', style: '' }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Go' },
            { type: 'link', fields: { linkType: 'custom', url: 'https://example.org/x' }, children: [{ type: 'text', text: 'there' }] },
          ],
        },
      ],
    },
  }

  expect(wordsOf({ body: [{ blockType: 'text', content }] })).toBe('Heading Go there')
})

test('a record is read whole; of a document that is led to, the title alone; of one that is not there or not published, nothing', () => {
  const body = [
    { figures: [{ id, value: '74%', counts: 'people', sourceUrl: 'https://example.org' }, id, null] },
    {
      documents: [
        { relationTo: 'programmes', value: { id, title: 'Drive', summary: 'Not read' } },
        { relationTo: 'programmes', value: { id: unpublished, title: 'Not yet', summary: 'Not read' } },
        { relationTo: 'pages', value: id },
        { relationTo: 'pages', value: null },
      ],
    },
  ]

  expect(wordsOf({ body })).toBe('74% people Drive')
})

test('the titles of parts are read, and a heading before what stands under it', () => {
  const body = [{ blockType: 'accordion', sections: [{ content: 'Under it', id: '6a', title: 'A section' }], heading: 'Above all' }]

  expect(wordsOf({ title: 'Not read', body, meetings: [{ title: 'First meeting', date: '2026-11-23T00:00:00.000Z' }] })).toBe(
    'Above all A section Under it First meeting 23 November 2026',
  )
})

test('dates are read as people write them, and how they were given, who looks after a figure and when it is due are not', () => {
  const figure = {
    id,
    value: '74%',
    dated: 'asAt',
    asAt: '2023-06',
    reviewBy: '2026-01-01T00:00:00.000Z',
    owner: { id, email: 'a@example.org' },
  }

  expect(wordsOf({ body: [{ figures: [figure] }], startedOn: '2019-03', period: '2016' })).toBe('74% June 2023 March 2019 2016')
})

test('the records a document shows are known by their ids, and the documents that its links lead to are not', () => {
  const body = [
    { figures: [{ id, value: '74%' }] },
    { children: [{ type: 'link', fields: { doc: { relationTo: 'pages', value: { id: unpublished, title: 'Elsewhere' } } } }] },
  ]

  expect(recordsIn({ body })).toEqual([id])
})

test('a choice is found by the words people see, not by its key', () => {
  const words = wordsOf({ needs: ['housing'], audiences: [], areas: ['bathAndNorthEastSomerset'] })

  expect(words).toMatch(/hous/i)
  expect(words).toContain('Bath and North East Somerset')
  expect(words).not.toContain('bathAndNorthEastSomerset')
})

test('nothing but words comes out of what is empty', () => {
  expect(wordsOf({ body: null, purposes: [], count: 3, isSensitive: true, chair: undefined })).toBe('')
})
