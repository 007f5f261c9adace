import { expect } from 'vitest'
import { aProgramme, publishedPage } from '#tests/documents/on-a-page.ts'
import { aPicture, publishFile } from '#tests/documents/upload.ts'
import { linkTo, listBlock, textBlock } from '#tests/documents/writing.ts'
import { searchFor } from '#tests/search/results.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { recordKinds } from './kinds.ts'
import { soon } from './soon.ts'
import { told } from './told.ts'

function bin(editor: Editor, document: string) {
  return told(editor, 'PATCH', document, { deletedAt: new Date().toISOString() })
}

function restore(editor: Editor, document: string) {
  return told(editor, 'PATCH', `${document}?trash=true`, { deletedAt: null, _status: 'draft' })
}

test('what is in the bin is behind no public door, and comes back as a draft of what was live', async ({ site, editor }) => {
  const picture = await aPicture(site)
  const publication = await publishFile(editor, picture.id)
  const words = { title: 'Whortleberries', summary: 'Live words.' }
  await editor.republish('publications', publication.id, words)
  const story = await editor.publish('news', { ...words, slug: `story-${publication.slug}`, date: '2026-11-26T12:00:00.000Z' })
  const other = await editor.publish('news', {
    title: 'Stays',
    slug: `stays-${publication.slug}`,
    summary: 'S.',
    date: '2026-11-25T12:00:00.000Z',
  })
  await editor.saveDraft('publications', publication.id, { summary: 'Newer words of a draft.' })
  const doors = [`/publications/${publication.slug}`, `/news/${story.slug}`, ...picture.paths]
  const lists = ['/publications', '/news', '/news/feed', '/sitemap.xml', '/api/publications?trash=true', '/api/news?draft=true&trash=true']
  for (const door of doors) await soon(async () => (await send(site, door)).status).toBe(200)
  await soon(async () => (await send(site, '/news/feed')).body).toContain('Whortleberries')

  expect((await bin(editor, `publications/${publication.id}`)).status).toBe(200)
  expect((await bin(editor, `news/${story.id}`)).status).toBe(200)

  for (const door of doors) await soon(async () => [door, (await send(site, door)).status]).toEqual([door, 404])
  for (const list of lists) {
    const seen = async () => (await send(site, list)).body
    await soon(seen).not.toMatch(new RegExp(`Whortleberries|/${publication.slug}|/${story.slug}`))
  }
  for (const id of [`publications/${publication.id}`, `news/${story.id}`])
    expect((await send(site, `/api/${id}?trash=true`)).body).not.toContain('Whortleberries')
  expect((await searchFor(site, 'Whortleberries')).titles).toEqual([])
  expect((await editor.find('news', `where[id][equals]=${story.id}`)).docs).toEqual([])

  expect((await restore(editor, `publications/${publication.id}`)).status).toBe(200)
  expect(await editor.find(`publications/${publication.id}`, 'draft=true&depth=0')).toMatchObject({ ...words, _status: 'draft' })
  expect((await send(site, `/publications/${publication.slug}`)).status).toBe(404)
  await editor.republish('publications', publication.id)
  for (const door of [`/publications/${publication.slug}`, ...picture.paths])
    await soon(async () => (await send(site, door)).status).toBe(200)
  for (const id of [`news/${story.id}?trash=true`, `news/${other.id}`, `publications/${publication.id}`]) await editor.send('DELETE', id)
})

test('a page whose text led to what is in the bin is saved, published, duplicated and withdrawn, and the link comes back', async ({
  site,
  editor,
}) => {
  const gone = await publishedPage(site, editor, aProgramme([], { title: 'Soon in the bin' }))
  const document = { relationTo: 'programmes', value: gone.id }
  const body = [
    textBlock(linkTo(document, 'linked words')),
    { blockType: 'signposts', heading: 'Where next', documents: [document] },
    { blockType: 'callToAction', label: 'An action', reason: 'A reason', document },
    listBlock('The rest'),
  ]
  const { id } = await editor.create('programmes?draft=true', aProgramme(body, { _status: 'draft', related: [document] }))
  expect((await bin(editor, `programmes/${gone.id}`)).status).toBe(200)

  expect((await editor.saveDraft('programmes', id, { summary: 'Saved since.' })).id).toBe(id)
  const { slug } = await editor.republish('programmes', id)
  await soon(async () => (await send(site, `/programmes/${slug}`)).body).toContain('linked words')
  expect((await send(site, `/programmes/${slug}`)).body).not.toContain('Soon in the bin')
  expect((await editor.send('POST', `programmes/${id}/duplicate`, {})).status).toBe(200)
  expect((await told(editor, 'PATCH', `programmes/${id}`, { _status: 'draft' })).status).toBe(200)

  await restore(editor, `programmes/${gone.id}`)
  await editor.republish('programmes', gone.id)
  await editor.republish('programmes', id)
  await soon(async () => (await send(site, `/programmes/${slug}`)).body).toContain(`href="${gone.path}"`)
})

for (const { collection, fields, named } of recordKinds) {
  test(`${collection}: one that nothing shows goes to the bin, and comes back as a draft of what was live`, async ({ site, editor }) => {
    const { id } = await editor.create(collection, { ...fields, [named]: 'Live words' })
    await editor.change(collection, `${id}?draft=true`, { [named]: 'Words of a draft', _status: 'draft' })

    expect((await bin(editor, `${collection}/${id}`)).status).toBe(200)
    expect((await send(site, `/api/${collection}?trash=true&limit=500`)).body).not.toContain('Live words')
    expect((await editor.find(collection, `where[id][equals]=${id}`)).docs).toEqual([])

    expect((await restore(editor, `${collection}/${id}`)).status).toBe(200)
    expect(await editor.find(`${collection}/${id}`, 'draft=true')).toMatchObject({ [named]: 'Live words', _status: 'draft' })
    await editor.send('DELETE', `${collection}/${id}`)
  })
}
