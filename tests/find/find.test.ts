import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { findableCollections } from '#lib/find/kinds.ts'
import { findAnything, findFormAt } from '#lib/find/queries.ts'
import { paths } from '#lib/paths.ts'
import type { Office, Person } from '#tests/access/staff.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { requestOf } from '#tests/desk/a-caseworker.ts'
import { paragraph, textBlock } from '#tests/documents/writing.ts'
import { aNominationAt, aProjectAt } from '#tests/steps/records.ts'

/** A word that nothing else has. */
function aWord() {
  return `zq${randomBytes(5).toString('hex')}`
}

function aPage(fields = {}) {
  return { title: 'A programme', slug: aWord(), summary: 'What it does.', ...fields }
}

async function make({ people }: Office, collection: string, fields: object) {
  const { body } = await people.administrator.send('POST', collection, { _status: 'published', ...fields })
  if (!body.doc) throw new Error(JSON.stringify(body))
  return String(body.doc.id)
}

async function find(office: Office, words: string, who: Person = office.people.editor) {
  const groups = await findAnything(words, undefined, await requestOf(office, who))
  return groups.flatMap(({ found }) => found)
}

test('a page is found by its title, its address and its words, as it was last saved, and says what it is and how it stands', async ({
  office,
}) => {
  const { administrator } = office.people
  const [title, summary, words, draft] = [aWord(), aWord(), aWord(), aWord()]
  const page = aPage({ title: `About ${title}`, summary: `It is ${summary}.`, body: [textBlock(paragraph(`It helps ${words} people.`))] })
  const id = await make(office, 'programmes', page)
  const expected = {
    ...{ id, name: 'Programme', title: `About ${title}`, address: `/programmes/${page.slug}`, state: 'Published' },
    href: paths.edit('programmes', id),
  }
  for (const asked of [
    title,
    title.toUpperCase(),
    summary,
    words,
    page.slug,
    `/programmes/${page.slug} about`,
    `“${title}”`,
    title.slice(1, 8),
  ])
    expect([asked, await find(office, asked)]).toEqual([asked, [expected]])
  expect(await find(office, `${title} ${aWord()}`)).toEqual([])

  const body = [textBlock(paragraph(`It helps ${draft} people.`))]
  await administrator.send('PATCH', `programmes/${id}?draft=true`, { body, _status: 'draft' })
  expect(await find(office, draft)).toEqual([{ ...expected, state: 'Published, with a newer draft' }])
  expect(await find(office, words)).toEqual([])
  await administrator.send('PATCH', `programmes/${id}`, { _status: 'draft', goTo: 'gone' })
  expect(await find(office, title)).toMatchObject([{ state: 'Withdrawn', address: `/programmes/${page.slug}` }])
  await administrator.send('PATCH', `programmes/${id}`, { deletedAt: new Date().toISOString() })
  expect(await find(office, title)).toMatchObject([{ state: 'In the bin', href: `/admin/collections/programmes/trash/${id}` }])
})

test('the names that running text has for its parts aren’t its words', async ({ office }) => {
  const title = aWord()
  await office.people.administrator.send(
    'POST',
    'programmes?draft=true',
    aPage({ title, body: [textBlock(paragraph('One word.'))], _status: 'draft' }),
  )

  expect(await find(office, title)).toMatchObject([{ state: 'Draft' }])
  for (const part of ['paragraph', 'blockType', 'children', 'version'])
    expect([part, await find(office, `${title} ${part}`)]).toEqual([part, []])
})

test('signs that Postgres reads are signs, and either apostrophe finds the other', async ({ office }) => {
  const word = aWord()
  const id = await make(office, 'programmes', aPage({ title: `${word} 82% of people’s “homes”` }))
  for (const signs of ['82%', "people's", 'people’s', '"homes"', `people's "homes"`])
    expect(await find(office, `${word} ${signs}`)).toMatchObject([{ id }])
  for (const none of ['9%2', '_', '%%', '\\', `'; DROP TABLE pages; --`, '\0\0x', ')(*&^$[]{}|?+.'])
    expect([none, await find(office, `${word} ${none} ${word}x`)]).toEqual([none, []])
  expect(await find(office, '“ ”')).toEqual([])
  expect(await find(office, '\u0000')).toEqual([])
})

test('a helpline is found by its number in whatever form it is typed, and a short number by the whole of it', async ({ office }) => {
  const number = `01632 9${Math.floor(10_000 + Math.random() * 89_999)}`
  const id = await make(office, 'helplines', { name: `Line ${aWord()}`, phone: number, forWhom: 'All', hours: 'Always' })
  const digits = number.replace(' ', '')
  for (const typed of [
    number,
    digits,
    `+44 ${digits.slice(1)}`,
    `+44 (0)${digits.slice(1, 5)}-${digits.slice(5)}`,
    `0044${digits.slice(1)}`,
    digits.slice(4),
  ])
    expect([typed, (await find(office, typed)).map((one) => one.id)]).toEqual([typed, [id]])
  expect((await find(office, '111')).map(({ name, title }) => [name, title])).toContainEqual([
    'Helpline',
    expect.stringContaining('NHS 111'),
  ])
})

test('records, files, old addresses and people are found, each in its part', async ({ office }) => {
  const word = aWord()
  await make(office, 'figures', { value: '7', counts: word, among: 'all', source: 'A source', dated: 'asAt', asAt: '2024' })
  await make(office, 'organisations', { name: word })
  await make(office, 'redirects', { from: `/${word}`, mainSitePath: '/about/' })
  await make(office, 'users', { email: `${word}@example.org`, password: 'plum kettle harbour', name: 'A Person', isDisabled: true })

  const groups = await findAnything(word, undefined, await requestOf(office, office.people.editor))

  expect(groups.map(({ group, total, found }) => [group, total, found.map(({ name, state }) => [name, state])])).toEqual([
    [
      'people',
      2,
      expect.arrayContaining([
        ['Organisation', 'Published'],
        ['Staff', 'Can’t sign in'],
      ]),
    ],
    ['figures', 1, [['Figure', 'Published']]],
    ['site', 1, [['Old address', '']]],
  ])
})

test('every collection is found, but for what people sent and what the site wrote down', ({ office }) => {
  const all = office.cms.config.collections.map(({ slug }) => slug)
  expect(all.filter((slug) => !findableCollections.some((one) => one === slug) && !slug.startsWith('payload-')).toSorted()).toEqual([
    'failures',
    'nomination-sights',
    'nominations',
    'page-feedback',
    'projects',
    'search-misses',
    'staff-log',
  ])
})

test('a nomination and a project are found by their whole reference, by casework alone', async ({ office }) => {
  const nomination = await aNominationAt(office, 'received')
  const project = await aProjectAt(office, 'new')
  const { caseworker, editor, administrator } = office.people

  for (const typed of [nomination.reference, nomination.reference.toLowerCase().replaceAll('-', ' ')])
    expect(await find(office, typed, caseworker)).toMatchObject([
      { name: 'Nomination', title: nomination.reference, state: 'Received', href: paths.deskRecord('nominations', nomination.id) },
    ])
  expect(await find(office, project.reference, caseworker)).toMatchObject([
    { name: 'Project', href: paths.deskRecord('projects', project.id) },
  ])
  expect(await find(office, nomination.reference.slice(0, -1), caseworker)).toEqual([])
  expect(await find(office, 'Sam Resident', caseworker)).toEqual([])
  for (const person of [editor, administrator]) expect(await find(office, nomination.reference, person)).toEqual([])
})

test('nobody who isn’t signed in finds anything', async ({ office }) => {
  expect(await find(office, 'help', office.people.nobody)).toEqual([])
  expect(await findFormAt('/about', await requestOf(office, office.people.nobody))).toBeUndefined()
})

test('a whole address leads to the form of its page: a published one, a draft, and one that was elsewhere', async ({ office }) => {
  const req = await requestOf(office, office.people.editor)
  const page = aPage()
  const id = await make(office, 'programmes', page)
  const form = paths.edit('programmes', id)
  for (const typed of [
    `/programmes/${page.slug}`,
    `http://localhost/programmes/${page.slug}/?from=mail#part`,
    `localhost/programmes/${page.slug}`,
  ])
    expect([typed, await findFormAt(typed, req)]).toEqual([typed, form])
  const moved = aWord()
  await office.people.administrator.send('PATCH', `programmes/${id}`, { slug: moved, _status: 'published' })
  for (const slug of [page.slug, moved]) expect(await findFormAt(`/programmes/${slug}`, req)).toBe(form)

  const draft = aPage()
  const { body } = await office.people.administrator.send('POST', 'programmes?draft=true', { ...draft, _status: 'draft' })
  expect(await findFormAt(`/programmes/${draft.slug}`, req)).toBe(paths.edit('programmes', String(body.doc?.id)))
  expect(await findFormAt('/', req)).toMatch(paths.edit('pages', ''))
  for (const none of ['/nowhere-at-all', 'https://elsewhere.example/programmes', 'programmes', '//localhost/about', '/about us'])
    expect([none, await findFormAt(none, req)]).toEqual([none, undefined])
})
