import { expect } from 'vitest'
import { anAlert } from '#tests/alerts/an-alert.ts'
import { query } from '#tests/support/a-database.ts'
import { send } from '#tests/support/http.ts'
import { expectInTime, isThorough } from '#tests/support/in-time.ts'
import { published } from './published.ts'
import { aProgramme, cutListeners, pathOf, showing, test, untilAll } from './two-sites.ts'

const aSecond = 1000
const publishes = isThorough() ? 24 : 6

test('each publish shows on both instances within a second', async ({ sites: { editor, both }, annotate }) => {
  const programme = await editor.publish('programmes', aProgramme())
  const times = [await untilAll(both, pathOf(programme), showing(programme.title))]

  for (let number = 2; number <= publishes; number += 1) {
    const title = `Published for the ${number}th time`
    await editor.republish('programmes', programme.id, { title })
    times.push(await untilAll(both, pathOf(programme), showing(title)))
  }

  const sorted = times.toSorted((one, other) => one - other)
  const p95 = sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.POSITIVE_INFINITY
  await annotate(`publish → visible on both, in ms: ${sorted.map(Math.round)}`)
  expectInTime(p95, aSecond)
})

test('a draft saved on a published page changes nothing in public', async ({ sites: { editor, both, first, databaseUrl } }) => {
  const programme = await editor.publish('programmes', aProgramme())
  await untilAll(both, pathOf(programme), showing(programme.title))
  const before = await published(databaseUrl)

  await editor.saveDraft('programmes', programme.id, { title: 'Not for the public yet', slug: `${programme.slug}-later` })

  expect(await published(databaseUrl)).toEqual(before)
  expect(await send(first, pathOf(programme))).toMatchObject({ status: 200, body: expect.not.stringContaining('Not for the public yet') })
  expect(await send(first, `${pathOf(programme)}-later`)).toMatchObject({ status: 404 })
})

test('a document that was only ever a draft is not found', async ({ sites: { editor, both, databaseUrl } }) => {
  const before = await published(databaseUrl)

  const programme = await editor.create('programmes?draft=true', aProgramme({ _status: 'draft' }))

  expect(await published(databaseUrl)).toEqual(before)
  await untilAll(both, pathOf(programme), { status: 404 })
})

test('publishing a draft brings what was saved last', async ({ sites: { editor, both } }) => {
  const programme = await editor.publish('programmes', aProgramme())
  await editor.saveDraft('programmes', programme.id, { title: 'Named in the first draft', summary: 'Written in the first draft.' })
  await editor.saveDraft('programmes', programme.id, { summary: 'Written in the last draft.' })

  await editor.republish('programmes', programme.id)

  await untilAll(both, pathOf(programme), showing('Written in the last draft.'))
  await untilAll(both, pathOf(programme), showing('Named in the first draft'))
})

test('publications are counted from 1 for each document, with when and by whom', async ({ sites: { editor, databaseUrl } }) => {
  const programme = await editor.publish('programmes', aProgramme())
  await editor.republish('programmes', programme.id, { title: 'The second' })
  await editor.saveDraft('programmes', programme.id, { title: 'Not counted' })
  await editor.unpublish('programmes', programme.id)
  await editor.republish('programmes', programme.id, { title: 'The third' })
  const [administrator] = await query(databaseUrl, 'SELECT id FROM users')

  const rows = await query(
    databaseUrl,
    `SELECT number, path, published_by, extract(epoch FROM now() - published_at)::int AS age FROM publications
     WHERE document_id = $1 ORDER BY number`,
    [programme.id],
  )

  expect(rows.map(({ number }) => number)).toEqual([1, 2, 3])
  for (const row of rows) {
    expect(row).toMatchObject({ path: pathOf(programme), published_by: administrator?.id })
    expect(row.age).toBeLessThan(30)
  }
})

test('publications made at once by several people are counted without a gap', async ({ sites: { editor, databaseUrl } }) => {
  const programme = await editor.publish('programmes', aProgramme())

  const answers = await Promise.all(
    [1, 2, 3, 4].map((number) => editor.send('PATCH', `programmes/${programme.id}`, { title: `At once, ${number}`, _status: 'published' })),
  )

  const accepted = answers.filter(({ status }) => status === 200).length
  const rows = await query(databaseUrl, 'SELECT number FROM publications WHERE document_id = $1 ORDER BY number', [programme.id])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: accepted + 1 }, (_, index) => index + 1))
})

test('a page prints the number of its publication in its feedback form', async ({ sites: { editor, both } }) => {
  const programme = await editor.publish('programmes', aProgramme())
  await untilAll(both, pathOf(programme), showing('name="publishedVersion" value="1"'))

  await editor.republish('programmes', programme.id, { title: 'Again' })

  await untilAll(both, pathOf(programme), showing('name="publishedVersion" value="2"'))
})

test('a figure that changes shows on every page that uses it', async ({ sites: { editor, both } }) => {
  const figure = await editor.create('figures', {
    value: '11 of 12',
    counts: 'people who finished',
    among: 'people in this test',
    source: 'This test',
    dated: 'asAt',
    asAt: '2024',
  })
  const body = [{ blockType: 'figures', figures: [figure.id] }]
  const pages = [await editor.publish('programmes', aProgramme({ body })), await editor.publish('programmes', aProgramme({ body }))]
  for (const page of pages) await untilAll(both, pathOf(page), showing('11 of 12'))

  await editor.change('figures', figure.id, { value: '12 of 12' })

  for (const page of pages) expectInTime(await untilAll(both, pathOf(page), showing('12 of 12')), aSecond)
})

test('an alert is on a page of each kind, every form and what is not found, until it is withdrawn', async ({
  sites: { editor, both, databaseUrl },
}) => {
  const routes = await query(databaseUrl, 'SELECT DISTINCT ON (collection) path FROM routes WHERE is_current ORDER BY collection, path')
  const paths = [...routes.map(({ path }) => path), '/community-payback/nominate', '/feedback/thanks', '/nothing-is-here']

  const { id } = await editor.create('alerts', anAlert({ words: 'Our offices are closed on Monday' }))
  for (const path of paths) await untilAll(both, path, { body: expect.stringContaining('Our offices are closed on Monday') })

  await editor.change('alerts', id, { _status: 'draft' })
  for (const path of paths) await untilAll(both, path, { body: expect.not.stringContaining('Our offices are closed on Monday') })
})

test('a publish shows about a second later when the connections that listen are cut', async ({ sites: { editor, both, databaseUrl } }) => {
  const programme = await editor.publish('programmes', aProgramme())
  await untilAll(both, pathOf(programme), showing(programme.title))

  for (const title of ['Cut once', 'Cut twice', 'Cut three times']) {
    await cutListeners(databaseUrl, both)
    await editor.republish('programmes', programme.id, { title })

    expectInTime(await untilAll(both, pathOf(programme), showing(title)), 2 * aSecond)
  }
})
