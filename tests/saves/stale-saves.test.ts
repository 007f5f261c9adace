import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Editor } from '#tests/support/an-editor.ts'
import { test } from '#tests/support/test-on-a-site.ts'

type Fields = Record<string, unknown>

const refusal = 'This was saved by somebody else after you opened it, so nothing was saved now. Compare both versions, and save again'

const edited = [
  ...['pages', 'boards', 'partnerships', 'programmes', 'strategies', 'services', 'publications'],
  ...['figures', 'helplines', 'organisations', 'offices', 'office-holders', 'accessibility-issues'],
  ...['everyday-words', 'pinned-answers', 'redirects', 'users'],
]

async function aNewsItem(editor: Editor) {
  const slug = `saves-${randomUUID()}`
  return editor.publish('news', { title: 'First', slug, summary: 'In a sentence.', date: '2026-11-01' })
}

async function anOrganisation(editor: Editor) {
  return editor.create('organisations', { name: `Of saves ${randomUUID()}`, website: 'https://example.org' })
}

test('a save built on an older state is refused with a sentence, and nothing is stored', async ({ editor }) => {
  const { id, updatedAt } = await aNewsItem(editor)
  await editor.saveDraft('news', id, { title: 'Theirs', updatedAt })

  const { status, body } = await editor.send('PATCH', `news/${id}?draft=true`, { title: 'Mine', updatedAt, _status: 'draft' })

  expect([status, body.errors]).toEqual([409, [expect.objectContaining({ message: refusal })]])
  expect((await editor.send('GET', `news/${id}?draft=true`)).body.title).toBe('Theirs')
})

test('a publish built on an older draft is refused too, and what is public stays', async ({ editor }) => {
  const { id, updatedAt } = await aNewsItem(editor)
  await editor.saveDraft('news', id, { title: 'Theirs' })

  expect((await editor.send('PATCH', `news/${id}`, { title: 'Mine', updatedAt, _status: 'published' })).status).toBe(409)
  expect((await editor.send('GET', `news/${id}`)).body.title).toBe('First')
})

test('whoever saves again and again builds on their own last save', async ({ editor }) => {
  let { id, updatedAt }: Fields & { id: string } = await aNewsItem(editor)
  for (const _status of ['draft', 'published', 'draft'])
    ({ updatedAt } = await (_status === 'draft'
      ? editor.saveDraft('news', id, { title: `As ${_status}`, updatedAt })
      : editor.republish('news', id, { title: `As ${_status}`, updatedAt })))

  const { body } = await editor.send('GET', `news/${id}?draft=true`)
  expect(body).toMatchObject({ title: 'As draft', updatedAt })
})

test('a save of a record on an older state is refused in the same way', async ({ editor }) => {
  const { id, updatedAt } = await anOrganisation(editor)
  await editor.change('organisations', id, { website: 'https://example.com', updatedAt })
  expect((await editor.send('PATCH', `organisations/${id}`, { website: 'https://example.net', updatedAt })).status).toBe(409)
  await editor.send('DELETE', `organisations/${id}`)
})

test('whatever staff edit is refused on an older state', async ({ editor }) => {
  const updatedAt = '2026-01-01T00:00:00.000Z'
  for (const collection of edited) {
    const [found] = (await editor.find(collection, 'limit=1&depth=0')).docs
    expect([collection, (await editor.send('PATCH', `${collection}/${found?.id}`, { updatedAt })).status]).toEqual([collection, 409])
  }
  for (const settings of ['site-settings', 'urgent-topics']) {
    await editor.send('POST', `globals/${settings}`, {})
    expect([settings, (await editor.send('POST', `globals/${settings}`, { updatedAt })).status]).toEqual([settings, 409])
  }
})

test('a script that names no state writes on what there is', async ({ editor }) => {
  const { id } = await aNewsItem(editor)
  await editor.saveDraft('news', id, { title: 'Theirs' })

  expect((await editor.send('PATCH', `news/${id}?draft=true`, { title: 'Mine' })).status).toBe(200)
})

test('of two saves at once on the same state one succeeds and one is refused', async ({ editor }) => {
  for (const _status of ['draft', 'published']) {
    const { id, updatedAt } = await aNewsItem(editor)
    const save = (title: string) => editor.send('PATCH', `news/${id}?draft=${_status === 'draft'}`, { title, updatedAt, _status })
    const answers = await Promise.all(['One', 'Other'].map(save))

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const [saved] = answers.filter(({ status }) => status === 200)
    expect((await editor.send('GET', `news/${id}?draft=true`)).body.title).toBe(saved?.body.doc?.title)
  }
})

test('two scripts that change two fields at once both have their way', async ({ editor }) => {
  const { id } = await aNewsItem(editor)
  await Promise.all([
    editor.send('PATCH', `news/${id}?draft=true`, { title: 'A new title' }),
    editor.send('PATCH', `news/${id}?draft=true`, { summary: 'Another sentence.' }),
  ])

  expect((await editor.send('GET', `news/${id}?draft=true`)).body).toMatchObject({ title: 'A new title', summary: 'Another sentence.' })
})
