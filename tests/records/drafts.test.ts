import { expect } from 'vitest'
import { aProgramme, publishedPage } from '#tests/documents/on-a-page.ts'
import { listBlock } from '#tests/documents/writing.ts'
import { searchFor } from '#tests/search/results.ts'
import { query } from '#tests/support/a-database.ts'
import { administratorPassword } from '#tests/support/a-site.ts'
import { type Editor, signIn } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'
import { recordKinds } from './kinds.ts'
import { soon } from './soon.ts'

/** When the site was last told to draw again what shows this record. */
async function lastTold({ database }: SharedSite, collection: string, id: string) {
  return query(database, 'SELECT what, version FROM content_changes WHERE what IN ($1, $2) ORDER BY what', [
    collection,
    `${collection}:${id}`,
  ])
}

async function preview(site: SharedSite, id: string) {
  const authorization = `JWT ${await signIn(site, await administratorPassword(site))}`
  return (await send(site, `/preview/programmes/${id}`, { headers: { authorization } })).body
}

function saveDraft(editor: Editor, collection: string, id: string, fields: Record<string, unknown>) {
  return editor.change(collection, `${id}?draft=true`, { ...fields, _status: 'draft' })
}

for (const { collection, fields, named, blockOf } of recordKinds) {
  test(`${collection}: a draft is in the preview alone, and draws nothing again; publishing it changes the page`, async ({
    site,
    editor,
  }) => {
    const { id } = await editor.create(collection, { ...fields, [named]: 'Words before' })
    const page = await publishedPage(site, editor, aProgramme([blockOf(id), listBlock('The rest')]))
    expect(page.text).toContain('Words before')
    const told = await lastTold(site, collection, id)

    await saveDraft(editor, collection, id, { [named]: 'Gooseberries' })

    expect(await lastTold(site, collection, id)).toEqual(told)
    const record = (await send(site, `/api/${collection}/${id}?draft=true`)).body
    for (const body of [(await send(site, page.path)).body, record]) expect(body).not.toContain('Gooseberries')
    expect((await searchFor(site, 'Gooseberries')).titles).toEqual([])
    expect(await preview(site, page.id)).toContain('Gooseberries')

    await editor.republish('programmes', page.id, { summary: 'Published again.' })
    await soon(async () => (await send(site, page.path)).body).toContain('Published again.')
    expect((await send(site, page.path)).body).not.toContain('Gooseberries')
    expect((await searchFor(site, 'Gooseberries')).titles).toEqual([])

    await editor.change(collection, id, { _status: 'published' })
    await soon(async () => (await send(site, page.path)).body).toContain('Gooseberries')
    expect((await searchFor(site, 'Gooseberries')).titles).toEqual(['A programme'])
    await editor.remove('programmes', page.id)
  })

  test(`${collection}: one that was never published is nowhere in public, until it is published`, async ({ site, editor }) => {
    const { id } = await editor.create(`${collection}?draft=true`, { ...fields, [named]: 'Loganberries', _status: 'draft' })
    const page = await publishedPage(site, editor, aProgramme([blockOf(id), listBlock('The rest')]))

    expect(page.html).not.toContain('Loganberries')
    expect((await send(site, `/api/${collection}/${id}`)).status).toBe(403)
    for (const draft of ['', '&draft=true', '&trash=true'])
      expect((await send(site, `/api/${collection}?limit=500${draft}`)).body).not.toContain('Loganberries')
    expect((await send(site, `/api/programmes/${page.id}?depth=2`)).body).not.toContain('Loganberries')
    expect((await searchFor(site, 'Loganberries')).titles).toEqual([])

    await editor.change(collection, id, { _status: 'published' })
    await soon(async () => (await send(site, page.path)).body).toContain('Loganberries')
    expect((await searchFor(site, 'Loganberries')).titles).toEqual(['A programme'])
    await editor.remove('programmes', page.id)
  })
}

test('a record created through the API without a word of a draft is published, as it was before there were drafts', async ({ editor }) => {
  const created = await editor.create('organisations', { name: 'Said nothing of a draft' })
  const duplicate = await editor.create(`organisations/${created.id}/duplicate`, {})

  expect([created._status, duplicate._status]).toEqual(['published', 'draft'])
})
