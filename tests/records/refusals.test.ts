import { expect } from 'vitest'
import { aProgramme, publishedPage } from '#tests/documents/on-a-page.ts'
import { linkTo, listBlock, textBlock } from '#tests/documents/writing.ts'
import { query } from '#tests/support/a-database.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { recordKinds } from './kinds.ts'
import { soon } from './soon.ts'
import { told } from './told.ts'

for (const { collection, fields, named, blockOf } of recordKinds) {
  test(`${collection}: what a published page shows is neither withdrawn nor put in the bin, and staff are told which page`, async ({
    editor,
  }) => {
    const { id } = await editor.create(collection, { ...fields, [named]: 'Kept' })
    const page = await editor.publish('programmes', aProgramme([blockOf(id), listBlock('The rest')], { title: 'Shows it' }))
    const refused = { status: 400, told: '“Kept” is shown on “Shows it”. Take it off this page first' }

    expect(await told(editor, 'PATCH', `${collection}/${id}`, { _status: 'draft' })).toEqual(refused)
    expect(await told(editor, 'PATCH', `${collection}/${id}`, { deletedAt: new Date().toISOString() })).toEqual(refused)
    expect(await editor.find(`${collection}/${id}`, '')).toMatchObject({ _status: 'published', [named]: 'Kept' })

    await editor.change(collection, id, { [named]: 'Corrected at once', _status: 'published' })
    await editor.republish('programmes', page.id, { body: [] })
    expect((await told(editor, 'PATCH', `${collection}/${id}`, { _status: 'draft' })).status).toBe(200)
    await editor.remove('programmes', page.id)
  })
}

test('a page that is published while its record is withdrawn shows it and keeps it, or is without it', async ({ site, editor }) => {
  for (const round of [1, 2, 3, 4]) {
    const { id } = await editor.create('organisations', { name: 'Raced for' })
    const body = [{ blockType: 'members', organisations: [id] }, listBlock('The rest')]
    const [{ status }, page] = await Promise.all([
      editor.send('PATCH', `organisations/${id}`, { _status: 'draft' }),
      publishedPage(site, editor, aProgramme(body)),
    ])
    const record = await editor.find(`organisations/${id}`, '')

    expect([round, record._status]).toEqual([round, status === 200 ? 'draft' : 'published'])
    const [indexed] = await query<{ body: string }>(site.database, 'SELECT body FROM search_documents WHERE document_id = $1', [page.id])
    expect(indexed?.body.includes('Raced for')).toBe(status !== 200)
    await soon(async () => (await send(site, page.path)).body.includes('Raced for')).toBe(status !== 200)
    await editor.remove('programmes', page.id)
  }
})

test('the last number of an urgent topic stays, whatever shows it, and its details can be corrected', async ({ editor }) => {
  const phone = '0808 802 4040'
  const [before] = (await editor.find('helplines', `where[phone][equals]=${encodeURIComponent(phone)}`)).docs
  const first = `helplines/${before?.id}`
  for (const [method, fields] of [
    ['PATCH', { _status: 'draft' }],
    ['DELETE', {}],
  ] as const) {
    const { status, told: words } = await told(editor, method, first, fields)
    expect([status, words]).toEqual([
      400,
      expect.stringContaining('has the last number for searches about “Worried about your own behaviour”'),
    ])
  }
  const { id } = await editor.create('helplines', { name: 'Another record of it', phone: '08088024040', forWhom: 'All' })
  expect((await told(editor, 'PATCH', first, { _status: 'draft' })).told).not.toContain('the last number')
  await editor.change('helplines', id, { _status: 'published', hours: 'Always' })
  expect((await told(editor, 'PATCH', `helplines/${id}`, { _status: 'draft' })).status).toBe(200)
  await editor.send('DELETE', `helplines/${id}`)
})

test('what the help page begins with stays: the page about domestic abuse, and the number to talk to someone', async ({ editor }) => {
  const [page] = (await editor.find('pages', 'where[slug][equals]=domestic-abuse')).docs
  const answers = { goTo: 'gone', isSure: true }
  const changes = [
    ['PATCH', { _status: 'draft', ...answers }],
    ['PATCH', { deletedAt: new Date().toISOString(), ...answers }],
    ['DELETE', {}],
  ] as const
  for (const [method, fields] of changes)
    expect(await told(editor, method, `pages/${page?.id}`, fields)).toEqual({
      status: 400,
      told: `The help page begins with “${page?.title}”, so it stays. Change its words instead`,
    })
  const [samaritans] = (await editor.find('helplines', 'where[phone][equals]=116%20123')).docs
  expect((await told(editor, 'PATCH', `helplines/${samaritans?.id}`, { _status: 'draft' })).status).toBe(400)
})

test('a page that others lead to, by a link, a list, the menu or a pinned answer, is not deleted', async ({ editor }) => {
  const page = await editor.publish('programmes', aProgramme([], { title: 'Led to' }))
  const document = { relationTo: 'programmes', value: page.id }
  const linking = await editor.publish('programmes', aProgramme([textBlock(linkTo(document, 'words'))], { title: 'Links to it' }))
  const listing = await editor.publish('programmes', aProgramme([], { title: 'Lists it', related: [document] }))
  const pin = await editor.create('pinned-answers', { title: 'Answers with it', typed: 'xylophone', document })
  const { navigation } = await editor.find('globals/site-settings', 'depth=0')
  await editor.changeSettings({ navigation: [{ label: 'In the menu', document }] })

  for (const [method, fields] of [
    ['DELETE', {}],
    ['PATCH', { deletedAt: new Date().toISOString() }],
  ] as const) {
    const { status, told: words = '' } = await told(editor, method, `programmes/${page.id}`, fields)
    expect(status).toBe(400)
    for (const name of ['“Links to it”', '“Lists it”', 'the menu', 'the pinned answer “Answers with it”']) expect(words).toContain(name)
    expect(words).not.toContain(page.id)
  }
  await editor.changeSettings({ navigation })
  await editor.send('DELETE', `pinned-answers/${pin.id}`)
  for (const { id } of [linking, listing, page]) await editor.remove('programmes', id)
})
