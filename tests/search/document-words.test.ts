import { expect, test } from 'vitest'
import type { SiteDocument } from '#lib/documents/site-document.ts'
import { documentWords, recordsIn } from '#lib/search/document-words.ts'

const id = '5b0f6cde-3f1c-4b6e-9f55-0d6f2f3ab001'
const unpublished = '5b0f6cde-3f1c-4b6e-9f55-0d6f2f3ab002'
const figure = { id, value: '74%', counts: 'people', among: 'all', source: 'A report', dated: 'asAt', asAt: '2024' }

/** As documents come from the database: with what staff have not filled in left out, and null where something was deleted. */
function wordsOf(fields: object, collection: SiteDocument['collection'] = 'programmes') {
  const document: unknown = { id, title: 'Title', summary: 'Summary', ...fields }
  return documentWords({ collection, document } as SiteDocument, (other) => other !== unpublished)
}

test('words come in reading order, without the names of parts, ids and addresses', () => {
  const body = [
    { blockType: 'list', id: 'abc', heading: 'Heading', lead: 'Lead:', items: [{ id: 'x1', item: 'first' }, { item: 'second' }] },
    { blockType: 'callToAction', label: 'Go', form: 'nominate' },
    {
      blockType: 'video',
      title: 'A film',
      url: 'https://example.org',
      textAlternative: { root: { children: [{ type: 'text', text: 'In words.' }] } },
    },
    { blockType: 'table', caption: 'Caption', cells: 'a\t"b"\nc' },
  ]

  expect(wordsOf({ slug: 'slug', updatedAt: '2026-11-23T00:00:00.000Z', body })).toBe(
    'Heading · Lead: first · second · Go · A film · In words. Caption · a: c',
  )
})

test('the text of writing is read, in a link too, but neither its format nor its address', () => {
  const content = {
    root: {
      type: 'root',
      direction: 'ltr',
      children: [
        { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Heading', mode: 'normal', style: '' }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Go ' },
            { type: 'link', fields: { linkType: 'custom', url: 'https://example.org/x' }, children: [{ type: 'text', text: 'there' }] },
          ],
        },
      ],
    },
  }

  expect(wordsOf({ body: [{ blockType: 'text', content }] })).toBe('Heading · Go there')
})

test('only the title of a document that is linked to is read, and nothing of one that is gone or not published', () => {
  const documents = [
    { relationTo: 'programmes', value: { id, title: 'Drive', summary: 'Not read' } },
    { relationTo: 'programmes', value: { id: unpublished, title: 'Not yet', summary: 'Not read' } },
    { relationTo: 'pages', value: id },
    { relationTo: 'pages', value: null },
  ]

  expect(wordsOf({ body: [{ blockType: 'signposts', heading: 'More', documents }], related: documents })).toBe('More · Drive · Drive')
})

test('what would surround nothing but deleted records is not read, nor is a quotation without its speaker', () => {
  const body = [
    { blockType: 'figures', heading: 'Figures', figures: [id, null], note: 'What they can’t say' },
    { blockType: 'helplines', heading: 'Helplines', helplines: [null] },
    { blockType: 'members', heading: 'Members', organisations: [id] },
    { blockType: 'people', heading: 'People', people: [id] },
    { blockType: 'documents', heading: 'Documents', publications: [{ id: unpublished, title: 'Secret', summary: '' }] },
    { blockType: 'signposts', heading: 'Signposts', documents: [{ relationTo: 'pages', value: null }] },
    { blockType: 'quotation', words: 'Quoted', speaker: id, saidOn: '2025-05-05T12:00:00.000Z' },
  ]

  expect(wordsOf({ body })).toBe('')
})

test('a quotation is found by its words, its speaker, the day, and the office held on that day', () => {
  const terms = [{ office: 'An office', officeId: id, from: '2020-01-01T12:00:00.000Z', to: '2021-01-01T12:00:00.000Z' }]
  const speaker = { id, name: 'A holder', terms }
  const said = (saidOn: string) => wordsOf({ body: [{ blockType: 'quotation', words: 'Quoted', speaker, saidOn }] })

  expect(said('2020-05-05T12:00:00.000Z')).toBe('Quoted · A holder, An office, said on 5 May 2020')
  expect(said('2025-05-05T12:00:00.000Z')).toBe('Quoted · A holder, 5 May 2025')
})

test('a figure is found by the date it is shown with, not by one typed for another way of dating it', () => {
  const dates = {
    asAt: '2023-06',
    from: '2016',
    to: '2019-03',
    reviewBy: '2026-01-01T00:00:00.000Z',
    owner: { id, email: 'a@example.org' },
  }
  const dated = (way: string) => wordsOf({ body: [{ blockType: 'figures', figures: [{ ...figure, ...dates, dated: way }] }] })

  expect(dated('asAt')).toBe('people: 74%, all, A report, June 2023')
  expect(dated('period')).toBe('people: 74%, all, A report, 2016 to March 2019')
  expect(dated('notGiven')).toBe('')
})

test('a board is found by its purposes, members and meetings, and by a chair who is in office', () => {
  const chair = (term = {}) => ({ id, name: 'An office', terms: [{ holder: { id, name: 'A holder' }, ...term }] })
  const organisation = { id, name: 'Only its website is used' }
  const board = {
    purposes: [{ purpose: 'A purpose' }],
    members: [{ name: 'A member', joined: '2017', organisation }],
    meetings: [
      { title: 'First meeting', date: '2026-11-23T00:00:00.000Z', papers: [null], files: [{ title: 'Its file is gone', file: null }] },
      {
        title: 'Second',
        date: '2026-11-24T00:00:00.000Z',
        state: 'held',
        agenda: 'Housing',
        minutes: 'Agreed',
        files: [{ title: 'A paper', file: { id } }],
      },
    ],
  }
  const rest =
    'A purpose · A member · 2017 · 24 November 2026 · Second · Held · Housing · Agreed · A paper · 23 November 2026 · First meeting'

  expect(wordsOf({ ...board, chair: chair() }, 'boards')).toBe(`A holder · An office · ${rest}`)
  expect(wordsOf({ ...board, chair: chair({ to: '2021-01-01T12:00:00.000Z' }) }, 'boards')).toBe(rest)
  expect(wordsOf({ ...board, chair: null }, 'boards')).toBe(rest)
})

test('whoever holds an office is found where it is shown, and with nobody in office nothing is', () => {
  const office = (term: object) => ({ id, name: 'An office', terms: [{ holder: { id, name: 'A holder' }, ...term }] })
  const body = (term: object) => [{ blockType: 'holders', heading: 'In office', offices: [office(term)] }]

  expect(wordsOf({ body: body({ from: '2021-01-01' }) })).toBe('In office · A holder · An office · since 1 January 2021')
  expect(wordsOf({ body: body({ to: '2021-01-01' }) })).toBe('')
})

test('a list that may be empty is not read', () => {
  expect(wordsOf({ body: [{ blockType: 'listing', heading: 'News', of: 'news' }] })).toBe('')
})

test('a number is read with the head of its column, so that it says what the page says', () => {
  const drop = { ...figure, counts: 'reoffending', asAt: '2023-06' }
  const figures = { blockType: 'figures', valuesAre: 'Fell by', figures: [drop] }
  const table = { blockType: 'table', cells: 'Crime\tFell by\nTheft\t9%' }

  expect(wordsOf({ body: [figures] })).toBe('reoffending: fell by 74%, all, A report, June 2023')
  expect(wordsOf({ body: [table] })).toBe('Crime: Theft, Fell by: 9%')
})

test('a draft is not read where it would be local help or the thing to do', () => {
  const service = (of: string) => ({ id: of, title: 'A service', summary: 'What it does', phone: '01632 960 123' })
  const help = (of: string) => ({ blockType: 'localHelp', heading: 'Near you', areas: [{ area: 'bristol', service: service(of) }] })
  const action = (of: string) => ({
    blockType: 'callToAction',
    heading: 'Act',
    label: 'Go',
    document: { relationTo: 'services', value: service(of) },
  })

  expect(wordsOf({ body: [help(unpublished), action(unpublished)] })).toBe('')
  expect(wordsOf({ body: [help(id), action(id)] })).toBe('Near you · Bristol: A service · Act · Go')
})

test('the records a document shows are known by their ids, and the documents that its links lead to are not', () => {
  const body = [
    { blockType: 'figures', figures: [figure] },
    { children: [{ type: 'link', fields: { doc: { relationTo: 'pages', value: { id: unpublished, title: 'Elsewhere' } } } }] },
  ]

  expect(recordsIn({ body })).toEqual([id])
  expect(recordsIn({ id: unpublished, title: 'Title', summary: 'Summary', body })).toEqual([unpublished, id])
})

test('only the id of a document that is linked to is known, not what it shows itself', () => {
  const publication = {
    id,
    title: 'A publication',
    summary: 'Summary',
    file: { id: unpublished, filename: 'a.pdf', mimeType: 'application/pdf' },
  }

  expect(recordsIn({ body: [{ blockType: 'documents', publications: [publication] }] })).toEqual([id])
})

test('a choice is found by the words people see, not by its key', () => {
  const words = wordsOf({ needs: ['housing'], audiences: [], areas: ['bathAndNorthEastSomerset'], hours: 'Always' }, 'services')

  expect(words).toMatch(/hous/i)
  expect(words).toContain('Bath and North East Somerset')
  expect(words).not.toContain('bathAndNorthEastSomerset')
})
