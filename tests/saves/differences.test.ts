import { expect, test } from 'vitest'
import { differencesBetween, type NamedField } from '#lib/saves/differences.ts'

const fields: NamedField[] = [
  { type: 'ui', name: 'unsavedWords' },
  { type: 'text', name: 'title', label: 'Title' },
  { type: 'text', name: 'forWhom' },
  { type: 'checkbox', name: 'isSensitive', label: 'Sensitive page' },
  { type: 'select', name: 'dated', label: 'How it is dated', options: [{ label: 'For a period', value: 'period' }, 'asAt'] },
  { type: 'date', name: 'date', label: 'Date' },
  { type: 'row', fields: [{ type: 'text', name: 'from', label: 'From' }] },
  { type: 'group', name: 'office', label: 'The office', fields: [{ type: 'text', name: 'hours', label: 'Hours' }] },
  { type: 'relationship', name: 'owner', label: 'Owner', relationTo: 'users' },
  { type: 'relationship', name: 'related', label: 'Related pages', relationTo: ['pages', 'news'] },
  {
    type: 'blocks',
    name: 'body',
    label: 'Body',
    blocks: [
      { slug: 'text', labels: { singular: 'Text' }, fields: [{ type: 'richText', name: 'content', label: 'Content' }] },
      { slug: 'list', fields: [{ type: 'array', name: 'items', label: 'Items', fields: [{ type: 'text', name: 'item', label: 'Item' }] }] },
    ],
  },
  { type: 'date', name: 'wordsChangedOn' },
]

function between(mine: object, theirs: object) {
  const titles: Record<string, string> = { 'pages/1': 'About', 'users/2': 'a@b.test' }
  return differencesBetween(fields, { mine: { ...mine }, theirs: { ...theirs } }, (collection, id) => titles[`${collection}/${id}`])
}

function writing(...paragraphs: string[]) {
  const children = paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }))
  return { root: { type: 'root', children } }
}

test.each([
  ['words', { title: 'One' }, { title: 'Other' }, ['Title', 'One', 'Other']],
  ['nothing on one side', { forWhom: 'Anyone' }, { forWhom: null }, ['For whom', 'Anyone', 'Empty']],
  ['a tick', { isSensitive: true }, {}, ['Sensitive page', 'Yes', 'No']],
  ['a choice', { dated: 'period' }, { dated: 'asAt' }, ['How it is dated', 'For a period', 'asAt']],
  ['a day', { date: '2026-11-01T12:00:00.000Z' }, { date: '2026-12-24T12:00:00.000Z' }, ['Date', '1 November 2026', '24 December 2026']],
  ['what stands in a row', { from: '2019' }, { from: '2020' }, ['From', '2019', '2020']],
  ['a part of a group', { office: { hours: '9 to 5' } }, { office: {} }, ['The office: Hours', '9 to 5', 'Empty']],
  ['a person', { owner: '2' }, { owner: '3' }, ['Owner', 'a@b.test', 'Another choice']],
  ['a page of any kind', { related: [{ relationTo: 'pages', value: '1' }] }, { related: [] }, ['Related pages', 'About', 'Empty']],
])('%s that differs is shown by its label, in people’s words', (_, mine, theirs, [what, ofMine, ofTheirs]) => {
  expect(between(mine, theirs)).toEqual([{ what, mine: ofMine, theirs: ofTheirs }])
})

test('what says the same, however it is stored, is not shown', () => {
  const stored = { title: 'One', related: [{ value: { id: '1', createdAt: 'then', title: 'About' }, relationTo: 'pages' }], forWhom: null }
  const typed = { related: [{ relationTo: 'pages', value: '1' }], title: 'One', isSensitive: false, body: [], forWhom: '' }

  expect(between({ ...typed, updatedAt: 'now', wordsChangedOn: 'now' }, { ...stored, updatedAt: 'then' })).toEqual([])
})

test('blocks are told apart by what they are, and a change is shown where it is', () => {
  const [text, list] = [
    { id: 'a', blockType: 'text', content: writing('First', 'Second') },
    { id: 'b', blockType: 'list', items: [{ id: 'c', item: 'One' }] },
  ]

  expect(between({ body: [text, { ...list, items: [{ id: 'c', item: 'Two' }] }] }, { body: [text, list] })).toEqual([
    { what: 'Body, list 2: Items, row 1: Item', mine: 'Two', theirs: 'One' },
  ])
  expect(between({ body: [text, list] }, { body: [list] })).toEqual([
    { what: 'Body, text 1', mine: 'First\nSecond', theirs: 'Isn’t there' },
  ])
  expect(between({ body: [text, list] }, { body: [list, text] })).toEqual([
    { what: 'Order of Body', mine: 'First · One', theirs: 'One · First' },
  ])
})

test('the same words with other formatting are said to be that', () => {
  const bold = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'First', format: 1 }] }] } }
  const body = (content: object) => ({ body: [{ id: 'a', blockType: 'text', content }] })

  expect(between(body(writing('First')), body(bold))).toEqual([
    { what: 'Body, text 1: Content', mine: 'First', theirs: 'The same words, set differently' },
  ])
})
