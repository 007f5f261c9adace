import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { aSite } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { aScript } from './a-script.ts'
import { aProgramme, cutListeners, pathOf, showing, type TwoSites, test as testOfTwoSites, untilAll } from './two-sites.ts'

const aSecond = 1000

const test = testOfTwoSites.extend('cms', { scope: 'file' }, async ({ sites }, { onCleanup }) => {
  const { cms, end } = await aScript(sites.databaseUrl)
  onCleanup(end)
  return cms
})

async function aPublishedProgramme({ editor, both }: TwoSites) {
  const programme = await editor.publish('programmes', aProgramme())
  await untilAll(both, pathOf(programme), showing(programme.title))
  return programme
}

test('what a person unpublishes is gone from both instances within a second, and comes back when published again', async ({ sites }) => {
  const programme = await aPublishedProgramme(sites)

  await sites.editor.unpublish('programmes', programme.id)
  expectInTime(await untilAll(sites.both, pathOf(programme), { status: 404 }), aSecond)

  await sites.editor.republish('programmes', programme.id)
  expectInTime(await untilAll(sites.both, pathOf(programme), showing(programme.title)), aSecond)
})

test('what a person deletes is gone from both instances within a second', async ({ sites }) => {
  const programme = await aPublishedProgramme(sites)

  await sites.editor.remove('programmes', programme.id)

  expectInTime(await untilAll(sites.both, pathOf(programme), { status: 404 }), aSecond)
})

test('what a script publishes, changes, unpublishes or deletes shows on both instances within a second', async ({ sites, cms }) => {
  const { slug, ...fields } = aProgramme()
  const { id } = await cms.create({ collection: 'programmes', data: { ...fields, slug, _status: 'published' } })
  expectInTime(await untilAll(sites.both, pathOf({ slug }), showing(fields.title)), aSecond)

  await cms.update({ collection: 'programmes', id, data: { _status: 'draft' } })
  expectInTime(await untilAll(sites.both, pathOf({ slug }), { status: 404 }), aSecond)

  await cms.update({ collection: 'programmes', id, data: { title: 'By a script', _status: 'published' } })
  expectInTime(await untilAll(sites.both, pathOf({ slug }), showing('By a script')), aSecond)

  await cms.delete({ collection: 'programmes', id })
  expectInTime(await untilAll(sites.both, pathOf({ slug }), { status: 404 }), aSecond)
})

test('what was scheduled happens by itself, once, and shows on both instances within a second', async ({ sites, cms }) => {
  const { both, databaseUrl } = sites
  const programme = await aPublishedProgramme(sites)
  const [administrator] = await query<{ id: string }>(databaseUrl, 'SELECT id FROM users')
  const schedule = (type: 'publish' | 'unpublish', waitUntil: Date) =>
    cms.jobs.queue({
      task: 'schedulePublish',
      input: {
        type,
        doc: { relationTo: 'programmes', value: programme.id },
        user: { relationTo: 'users', value: administrator?.id ?? '' },
      },
      waitUntil,
    })
  const isCurrent = async () =>
    (await query(databaseUrl, 'SELECT 1 FROM routes WHERE document_id = $1 AND is_current', [programme.id])).length > 0

  const due = new Date(Date.now() + 1500)
  await schedule('unpublish', due)
  await eventually(async () => expect(await isCurrent()).toBe(false))
  expect(Date.now()).toBeGreaterThanOrEqual(due.getTime())
  expectInTime(Date.now() - due.getTime(), 4 * aSecond)
  expectInTime(await untilAll(both, pathOf(programme), { status: 404 }), aSecond)

  await schedule('publish', new Date())
  await eventually(async () => expect(await isCurrent()).toBe(true))
  expectInTime(await untilAll(both, pathOf(programme), showing(programme.title)), aSecond)

  const publications = await query(databaseUrl, 'SELECT number, published_by FROM publications WHERE document_id = $1', [programme.id])
  expect(publications.map(({ number }) => number)).toEqual([1, 2])
  expect(publications[1]).toMatchObject({ published_by: administrator?.id })
  await eventually(async () => expect(await query(databaseUrl, 'SELECT 1 FROM payload_jobs')).toHaveLength(0))
})

test('what is unpublished is gone about a second later when the connections that listen are cut', async ({ sites }) => {
  const programme = await aPublishedProgramme(sites)
  await cutListeners(sites.databaseUrl, sites.both)

  await sites.editor.unpublish('programmes', programme.id)

  expectInTime(await untilAll(sites.both, pathOf(programme), { status: 404 }), 2 * aSecond)
})

test('an instance that was away while a page was withdrawn never shows it again', async ({ sites }) => {
  const third = await aSite({ databaseUrl: sites.databaseUrl })
  await using _ = third
  const programme = await aPublishedProgramme({ ...sites, both: [...sites.both, third] })
  await third.stop()

  await sites.editor.unpublish('programmes', programme.id)
  await using again = await aSite({ databaseUrl: sites.databaseUrl, dataDir: third.dataDir })

  expect(await send(again, pathOf(programme))).toMatchObject({ status: 404 })
})
