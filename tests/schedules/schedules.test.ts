import { expect } from 'vitest'
import { aProgramme, publishedPage } from '#tests/documents/on-a-page.ts'
import { linkTo, textBlock } from '#tests/documents/writing.ts'
import { soon } from '#tests/records/soon.ts'
import { query } from '#tests/support/a-database.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { atMorning, letTimeCome, schedulesOf, set } from './setting.ts'

test('what is set is listed, and happens in the name of whoever set it, with the edits that were saved until then', async ({
  site,
  editor,
}) => {
  const page = await editor.create('programmes?draft=true', aProgramme([], { _status: 'draft' }))
  const answer = await set(editor, page, { what: 'publish' })
  expect(answer).toMatchObject({ status: 200, schedules: [{ what: 'publish', at: atMorning, by: 'Administrator' }] })
  expect(await schedulesOf(editor, page)).toEqual({ schedules: answer.schedules, missed: [] })

  await editor.saveDraft('programmes', page.id, { summary: 'Edited since.' })
  await letTimeCome(site.database, page)
  await soon(async () => (await send(site, `/programmes/${page.slug}`)).body).toContain('Edited since.')
  const [publication] = await query(
    site.database,
    'SELECT email FROM publications JOIN users ON users.id = published_by WHERE document_id = $1',
    [page.id],
  )
  expect(publication).toEqual({ email: 'admin@localhost.test' })
  await soon(() => schedulesOf(editor, page)).toEqual({ schedules: [], missed: [] })
})

test('a page is withdrawn as it was answered when that was set, whatever is unfinished in its draft and whatever leads to it', async ({
  site,
  editor,
}) => {
  const page = await publishedPage(site, editor, aProgramme([], { title: 'To be withdrawn' }))
  const body = [textBlock(linkTo({ relationTo: 'programmes', value: page.id }, 'linked words'))]
  const linking = await publishedPage(site, editor, aProgramme(body))
  expect(await set(editor, page, { what: 'unpublish' })).toMatchObject({ status: 400, told: ['Choose where people should go instead'] })
  expect(await set(editor, page, { what: 'unpublish', goTo: '/nothing-is-here' })).toMatchObject({
    status: 400,
    told: [expect.stringContaining('No page is published at /nothing-is-here')],
  })
  expect(await set(editor, page, { what: 'unpublish', goTo: linking.path })).toMatchObject({ status: 200 })

  await editor.saveDraft('programmes', page.id, { summary: '' })
  await letTimeCome(site.database, page)
  await soon(async () => (await send(site, page.path)).headers.location).toBe(linking.path)
  expect(await schedulesOf(editor, page)).toEqual({ schedules: [], missed: [] })
})

test('what couldn’t be done now is refused at once, in words that say what to do, and leaves nothing behind', async ({ site, editor }) => {
  const draft = await editor.create('programmes?draft=true', aProgramme([], { summary: '', _status: 'draft' }))
  const [help, front] = await query<{ id: string }>(
    site.database,
    `SELECT document_id AS id FROM routes WHERE is_current AND path IN ('/', '/help-and-support/families') ORDER BY path DESC`,
  )
  const { docs } = await editor.find('figures', 'limit=1')
  const none = '00000000-0000-4000-8000-000000000000'
  const wrong: [object, object, number, string, string?][] = [
    [draft, { what: 'publish' }, 400, 'Summary: Fill this in: it is needed'],
    [draft, { what: 'unpublish', goTo: 'gone' }, 400, 'there would be nothing to withdraw'],
    [draft, {}, 400, 'Choose what should happen: publish it, or withdraw it'],
    [draft, { what: 'delete' }, 400, 'Choose what should happen: publish it, or withdraw it'],
    [draft, { what: 'publish', day: '2020-01-15' }, 400, 'That has passed: in London it is'],
    [draft, { what: 'publish', day: 7, time: null }, 400, 'Choose a day'],
    [{ id: help?.id, collection: 'pages' }, { what: 'unpublish', goTo: 'gone' }, 400, 'Say that you are sure, too'],
    [{ id: front?.id, collection: 'pages' }, { what: 'unpublish', goTo: 'gone' }, 400, 'Say that you are sure, too'],
    [{ id: docs[0]?.id, collection: 'figures' }, { what: 'publish' }, 400, 'Pages alone can be published or withdrawn by themselves'],
    [{ id: none, collection: 'users' }, { what: 'publish' }, 400, 'Pages alone can be published or withdrawn by themselves'],
    [{ id: none }, { what: 'publish' }, 404, 'This page isn’t there any more'],
    [{ id: 'x' }, { what: 'publish' }, 400, 'Pages alone'],
  ]
  for (const [page, fields, status, words] of wrong)
    expect(await set(editor, page as { id: string }, { ...fields })).toMatchObject({
      status,
      told: expect.arrayContaining([expect.stringContaining(words)]),
    })

  const asked = [draft.id, help?.id, front?.id, docs[0]?.id, none]
  expect(await query(site.database, `SELECT 1 FROM payload_jobs WHERE input->'doc'->>'value' = ANY ($1)`, [asked])).toEqual([])
  expect((await send(site, '/')).status).toBe(200)
})

test('a page that isn’t published yet can be withdrawn once it is set to be published, and not before', async ({ editor }) => {
  const page = await editor.create('programmes?draft=true', aProgramme([], { _status: 'draft' }))
  await set(editor, page, { what: 'publish' })
  const withdraw = { what: 'unpublish', goTo: 'gone' }

  expect(await set(editor, page, { ...withdraw, time: '09:30' })).toMatchObject({ status: 400 })
  expect(await set(editor, page, { ...withdraw, time: '09:31', goTo: { relationTo: 'programmes', value: page.id } })).toMatchObject({
    status: 400,
  })
  expect(await set(editor, page, { ...withdraw, time: '09:31' })).toMatchObject({
    status: 200,
    schedules: [{ what: 'publish' }, { what: 'unpublish' }],
  })
})

test('what was to be published and then withdrawn while nothing ran is published and withdrawn, in that order', async ({
  site,
  editor,
}) => {
  const page = await editor.create('programmes?draft=true', aProgramme([], { _status: 'draft' }))
  await set(editor, page, { what: 'publish' })
  await set(editor, page, { what: 'unpublish', time: '17:00', goTo: 'gone' })
  // The withdrawal was set first, as far as anything but its time can tell.
  await query(
    site.database,
    `UPDATE payload_jobs SET created_at = now() - (CASE WHEN input->>'type' = 'unpublish' THEN interval '1 hour' ELSE '1 minute' END),
       wait_until = now() - (CASE WHEN input->>'type' = 'unpublish' THEN interval '1 minute' ELSE '1 hour' END) WHERE input->'doc'->>'value' = $1`,
    [page.id],
  )

  await soon(() => query(site.database, 'SELECT count(*)::int FROM publications WHERE document_id = $1', [page.id])).toEqual([{ count: 1 }])
  await soon(() => query(site.database, `SELECT 1 FROM payload_jobs WHERE input->'doc'->>'value' = $1`, [page.id])).toEqual([])
  await soon(async () => (await send(site, `/programmes/${page.slug}`)).status).toBe(404)
  expect((await schedulesOf(editor, page)).missed).toEqual([])
})

test('a later schedule takes the place of an earlier one of its kind, also of two at the same moment', async ({ editor }) => {
  const page = await editor.create('programmes?draft=true', aProgramme([], { _status: 'draft' }))
  await set(editor, page, { what: 'publish' })
  await Promise.all(['10:00', '11:00', '12:00'].map((time) => set(editor, page, { what: 'publish', time })))
  expect((await schedulesOf(editor, page)).schedules).toHaveLength(1)

  await set(editor, page, { what: 'publish', time: '13:00' })
  expect((await schedulesOf(editor, page)).schedules).toMatchObject([{ at: atMorning.replace('09:30', '13:00') }])
})

test('what was cancelled doesn’t happen, and can’t be cancelled again', async ({ site, editor }) => {
  const page = await editor.create('programmes?draft=true', aProgramme([], { _status: 'draft' }))
  const { schedules } = await set(editor, page, { what: 'publish' })

  expect(await editor.send('DELETE', `schedules/${schedules[0]?.id}`)).toMatchObject({ status: 200 })
  expect(await schedulesOf(editor, page)).toEqual({ schedules: [], missed: [] })
  for (const id of [schedules[0]?.id, 'x']) {
    const { status, body } = await editor.send('DELETE', `schedules/${id}`)
    expect([status, body.errors?.[0]?.message]).toEqual([404, expect.stringContaining('it was done, or somebody cancelled it')])
  }
  expect((await send(site, `/programmes/${page.slug}`)).status).toBe(404)
})

test('what is published by hand isn’t published again by itself', async ({ editor }) => {
  const page = await editor.create('programmes?draft=true', aProgramme([], { _status: 'draft' }))
  await set(editor, page, { what: 'publish' })
  await set(editor, page, { what: 'unpublish', time: '17:00', goTo: 'gone' })

  await editor.republish('programmes', page.id)

  expect(await schedulesOf(editor, page)).toMatchObject({ schedules: [{ what: 'unpublish' }], missed: [] })
})

test('what is withdrawn by hand isn’t published by itself, and whoever set it finds that among what didn’t happen', async ({ editor }) => {
  const page = await editor.publish('programmes', aProgramme([]))
  await set(editor, page, { what: 'publish' })
  await set(editor, page, { what: 'unpublish', time: '17:00', goTo: 'gone' })

  await editor.unpublish('programmes', page.id)

  const why = 'The page was withdrawn before then, so this was cancelled. Schedule it again if it should still be published'
  expect(await schedulesOf(editor, page)).toMatchObject({ schedules: [], missed: [{ what: 'publish', due: atMorning, why }] })
  await set(editor, page, { what: 'publish' })
  expect(await schedulesOf(editor, page)).toMatchObject({ schedules: [{ what: 'publish' }], missed: [] })
})

test('what is binned or deleted isn’t published by itself, also once it is back', async ({ site, editor }) => {
  const jobs = ({ id }: { id: string }) => query(site.database, `SELECT 1 FROM payload_jobs WHERE input->'doc'->>'value' = $1`, [id])
  const binned = await editor.create('programmes?draft=true', aProgramme([], { _status: 'draft' }))
  const deleted = await editor.create('programmes?draft=true', aProgramme([], { _status: 'draft' }))
  for (const page of [binned, deleted]) expect(await set(editor, page, { what: 'publish' })).toMatchObject({ status: 200 })

  await editor.change('programmes', binned.id, { deletedAt: new Date().toISOString() })
  await editor.remove('programmes', deleted.id)

  for (const page of [binned, deleted]) expect(await jobs(page)).toEqual([])
  expect(await set(editor, binned, { what: 'publish' })).toMatchObject({ status: 404 })
})
