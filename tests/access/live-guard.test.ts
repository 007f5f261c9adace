import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { withLiveGuard } from '#collections/hooks/guard-live.ts'
import { isAdministrator } from '#lib/users/rights.ts'
import { set } from '#tests/schedules/setting.ts'
import { query } from '#tests/support/a-database.ts'
import type { Office } from './staff.ts'
import { test } from './test-in-an-office.ts'

/** Until it is disposed of, administrators alone may change what the site shows: the one rule is another, and nothing else. */
function administratorsAlone({ cms }: Office) {
  const before = [cms.collections.programmes, cms.collections.redirects].map(({ config }) => ({ config, hooks: config.hooks }))
  for (const { config } of before) Object.assign(config, withLiveGuard(config, isAdministrator))
  return { [Symbol.dispose]: () => before.forEach(({ config, hooks }) => void Object.assign(config, { hooks })) }
}

const refused = /may not change what the site shows/

function aProgramme(fields = {}) {
  const slug = `test-${randomBytes(4).toString('hex')}`
  return { title: `Programme ${slug}`, slug, summary: 'What it does, in a sentence.', ...fields }
}

async function published({ people }: Office) {
  const { body } = await people.administrator.send('POST', 'programmes', aProgramme({ _status: 'published' }))
  return String(body.doc?.id)
}

function live({ database }: Office, id: string) {
  return query(database, 'SELECT title, _status, updated_at FROM programmes WHERE id = $1', [id])
}

test('whoever may not change what is live is refused on every path by which a write would, and nothing changes', async ({ office }) => {
  using _ = administratorsAlone(office)
  const { editor } = office.people
  const id = await published(office)
  const before = await live(office, id)
  const [version] = await query<{ id: string }>(office.database, 'SELECT id FROM _programmes_v WHERE parent_id = $1', [id])
  const changed = { summary: 'Other words, in a sentence.' }

  const attempts: [string, string, object?][] = [
    ['POST', 'programmes', aProgramme({ _status: 'published' })],
    ['PATCH', `programmes/${id}`, changed],
    ['PATCH', `programmes/${id}`, { ...changed, _status: 'published' }],
    ['PATCH', `programmes/${id}?draft=false`, changed],
    ['PATCH', `programmes/${id}?draft=true`, { ...changed, _status: 'published' }],
    ['PATCH', `programmes/${id}?autosave=true`, changed],
    ['PATCH', `programmes/${id}`, { _status: 'draft' }],
    ['PATCH', `programmes/${id}?unpublishAllLocales=true`, {}],
    ['POST', `programmes/versions/${version?.id}`],
    ['POST', 'redirects', { from: '/not-yours', mainSitePath: '/' }],
  ]
  for (const [method, address, fields] of attempts) {
    const { status, body } = await editor.send(method, address, { ...fields })
    expect([method, address, status, body.errors?.[0]?.message]).toEqual([method, address, 400, expect.stringMatching(refused)])
  }
  expect((await editor.send('DELETE', `programmes/${id}`)).status).toBe(403)
  // A copy begins as a draft, whatever is asked for, or is refused.
  const copy = aProgramme({ _status: 'published' })
  for (const ending of ['', '?draft=false', '?draft=true']) await editor.send('POST', `programmes/${id}/duplicate${ending}`, copy)
  expect(await query(office.database, `SELECT 1 FROM programmes WHERE slug = $1 AND _status = 'published'`, [copy.slug])).toEqual([])
  expect(await live(office, id)).toEqual(before)
})

test('a draft over what is live is withdrawn or published by a write that names no status, and that is refused too', async ({ office }) => {
  using _ = administratorsAlone(office)
  const { editor } = office.people
  const id = await published(office)
  const before = await live(office, id)
  expect((await editor.send('PATCH', `programmes/${id}?draft=true`, { title: 'As a draft' })).status).toBe(200)

  expect((await editor.send('PATCH', `programmes/${id}`, { title: 'Without a status' })).body.errors?.[0]?.message).toMatch(refused)
  expect(await live(office, id)).toEqual(before)
})

test('many at once are refused over REST, whoever asks, in a sentence', async ({ office }) => {
  using _ = administratorsAlone(office)
  const id = await published(office)
  const before = await live(office, id)
  for (const { send } of [office.people.editor, office.people.administrator])
    for (const [method, fields] of [['PATCH', { _status: 'draft' }], ['DELETE']] as const) {
      const { status, body } = await send(method, `programmes?where[id][equals]=${id}`, fields)
      expect([method, status, body.errors?.[0]?.message]).toEqual([method, 403, expect.stringContaining('Open each one')])
    }
  expect(await live(office, id)).toEqual(before)
})

test('what our own code changes at once in somebody’s name is kept only if nothing of it is refused', async ({ office }) => {
  using _ = administratorsAlone(office)
  const id = await published(office)
  const before = await live(office, id)
  const { user } = office.people.editor

  const change = { collection: 'programmes', where: { id: { equals: id } }, data: { title: 'Other words' }, user } as const
  await expect(office.cms.update(change as never)).rejects.toThrow(refused)

  expect(await live(office, id)).toEqual(before)
})

test('what was scheduled is judged by whoever scheduled it, when it is scheduled and when it is done', async ({ office }) => {
  using _ = administratorsAlone(office)
  const { cms, people } = office
  const id = await published(office)
  const before = await live(office, id)
  const doc = { relationTo: 'programmes' as const, value: id }
  expect(await set(people.editor, { id }, { what: 'unpublish', goTo: 'gone' })).toMatchObject({
    status: 400,
    told: [expect.stringMatching(refused)],
  })

  const user = { relationTo: 'users' as const, value: String(people.editor.user?.id) }
  const job = await cms.jobs.queue({ task: 'schedulePublish', input: { type: 'unpublish', doc, user } })
  await cms.jobs.runByID({ id: job.id, silent: true })
  expect(await live(office, id)).toEqual(before)
  expect(await query(office.database, 'SELECT has_error FROM payload_jobs WHERE id = $1', [job.id])).toEqual([{ has_error: true }])
  await query(office.database, 'DELETE FROM payload_jobs WHERE id = $1', [job.id])
})

test('a draft may be made, saved, copied and put back by anybody, and whoever may publishes it', async ({ office }) => {
  using _ = administratorsAlone(office)
  const { editor, administrator } = office.people
  const made = await editor.send('POST', 'programmes?draft=true', aProgramme())
  const id = String(made.body.doc?.id)
  const [version] = await query<{ id: string }>(office.database, 'SELECT id FROM _programmes_v WHERE parent_id = $1', [id])
  const done = [
    made,
    await editor.send('PATCH', `programmes/${id}?draft=true`, { title: 'Better' }),
    await editor.send('PATCH', `programmes/${id}`, { title: 'Better still' }),
    await editor.send('POST', `programmes/${id}/duplicate?draft=true`, { slug: aProgramme().slug }),
    await editor.send('POST', `programmes/versions/${version?.id}?draft=true`),
    await administrator.send('PATCH', `programmes/${id}`, { _status: 'published' }),
    await administrator.send('PATCH', `programmes/${id}`, { _status: 'draft' }),
    await administrator.send('DELETE', `programmes/${id}`),
  ]
  expect(done.map(({ status, body }) => [status, body.errors])).toEqual(
    [201, 200, 200, 200, 200, 200, 200, 200].map((status) => [status, undefined]),
  )
})

test('what the site does by itself passes', async ({ office }) => {
  using _ = administratorsAlone(office)
  const id = await published(office)
  await office.cms.update({ collection: 'programmes', id, data: { _status: 'draft' } })

  expect(await live(office, id)).toMatchObject([{ _status: 'draft' }])
})
