import { randomBytes, randomUUID } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import { expect } from 'vitest'
import { listBroken } from '#lib/broken/queries.ts'
import { listCalls } from '#lib/dashboard/calls.ts'
import { listLastChanged } from '#lib/dashboard/last-changed.ts'
import { listPart } from '#lib/desk/queue.ts'
import { listDue } from '#lib/due/queries.ts'
import { paths } from '#lib/paths.ts'
import { listScheduled } from '#lib/schedules/queries.ts'
import type { Office, Person } from '#tests/access/staff.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { requestOf } from '#tests/desk/a-caseworker.ts'
import { set } from '#tests/schedules/setting.ts'
import { aNominationAt } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import { aLockedTable } from '#tests/support/a-locked-table.ts'

const aDayAgo = new Date(Date.now() - 86_400_000).toISOString()
const aYearAgo = new Date(Date.now() - 365 * 86_400_000).toISOString()

async function make({ people }: Office, collection: string, fields: object) {
  const { body } = await people.administrator.send('POST', collection, { ...fields, _status: 'published' })
  if (!body.doc) throw new Error(JSON.stringify(body))
  return String(body.doc.id)
}

function aProgramme(fields = {}) {
  const slug = `calls-${randomBytes(4).toString('hex')}`
  return { title: `Programme ${slug}`, slug, summary: 'What it does, in a sentence.', ...fields }
}

async function callsOf(office: Office, person: Person) {
  const req = await requestOf(office, person)
  if (!person.user) throw new Error('Nobody has a dashboard')
  return { req, calls: await listCalls({ user: person.user, req }) }
}

/** How long the list is to which a call leads. */
async function lengthOf(href: string, req: PayloadRequest) {
  if (href === paths.due) return (await listDue(1, req)).total
  if (href === paths.scheduled) return (await listScheduled(req)).length
  if (href === paths.deskPart('new')) return (await listPart('new', 1, req)).total
  if (href === paths.broken) {
    const { notDone, withGaps } = await listBroken(req)
    return notDone.length + withGaps.length
  }
  const since = new URL(href, 'http://localhost').searchParams.get('where[or][0][and][0][createdAt][greater_than]')
  const where: Where = { or: [{ and: [{ createdAt: { greater_than: since } }] }] }
  return (await req.payload.find({ collection: 'page-feedback', where, overrideAccess: false, req })).totalDocs
}

async function somethingOfEach(office: Office) {
  const owner = office.people.editor.user?.id
  const programme = await make(office, 'programmes', aProgramme({ owner, nextReviewDue: aDayAgo }))
  await set(office.people.administrator, { id: await make(office, 'programmes', aProgramme()) }, { what: 'unpublish', goTo: 'gone' })
  const ofSource = { counts: 'Things counted', among: 'all', source: 'A source', dated: 'asAt', asAt: '2024' }
  const figure = await make(office, 'figures', { ...ofSource, value: '7', reviewBy: aYearAgo })
  await office.cms.create({ collection: 'failures', data: { what: 'upkeep', subject: `calls-${randomUUID()}`, why: 'It couldn’t.' } })
  await query(office.database, `INSERT INTO page_feedback (path, page, published_version, useful) VALUES ('/about', 'pages:1', 1, 'yes')`)
  await aNominationAt(office, 'received')
  return { programme, figure }
}

test('each count is the length of the list that it leads to, for every role, and casework alone hears of nominations', async ({
  office,
}) => {
  const made = await somethingOfEach(office)
  const { editor, caseworker, administrator } = office.people

  for (const person of [editor, caseworker, administrator]) {
    const { calls, req } = await callsOf(office, person)
    const counts = await Promise.all(calls.map(async (call) => [call.href, 'count' in call && call.count, await lengthOf(call.href, req)]))
    expect(counts.map(([href, count]) => [href, count])).toEqual(counts.map(([href, , length]) => [href, length]))
    expect(calls.map(({ href }) => href.split('?')[0])).toEqual([
      ...[paths.broken, ...(person === caseworker ? [paths.desk] : [])],
      ...[paths.due, paths.scheduled, paths.feedbackGiven],
    ])
    const { rows } = await listDue(1, req)
    expect(rows.slice(0, 2).map(({ id }) => id)).toEqual([made.figure, made.programme])
  }
})

test('what isn’t due yet, isn’t published or was checked lately isn’t counted', async ({ office }) => {
  const { people } = office
  const owner = people.editor.user?.id
  const { req } = await callsOf(office, people.editor)
  const before = await listDue(1, req)
  const today = new Date().toISOString()
  const check = { on: aDayAgo, how: 'phoned', by: owner }
  const line = { name: 'A line', phone: '116', hours: 'Always', forWhom: 'All' }
  await make(office, 'programmes', aProgramme({ owner, nextReviewDue: today }))
  await people.administrator.send('POST', 'programmes?draft=true', { ...aProgramme({ owner, nextReviewDue: aYearAgo }), _status: 'draft' })
  await make(office, 'helplines', { ...line, check })
  expect((await listDue(1, req)).total).toBe(before.total)

  await make(office, 'helplines', { ...line, check: { ...check, on: new Date(Date.now() - 91 * 86_400_000).toISOString() } })
  expect((await listDue(1, req)).total).toBe(before.total + 1)
})

test('a page that shows what was deleted since it was written is broken, and the starter content has none', async ({ office }) => {
  const { req } = await callsOf(office, office.people.editor)
  expect((await listBroken(req)).withGaps.filter(({ path }) => !path.includes('/calls-'))).toEqual([])
  const there = await make(office, 'organisations', { name: 'An organisation that stays' })
  const gone = await make(office, 'organisations', { name: 'An organisation that goes' })
  const id = await make(office, 'programmes', aProgramme({ body: [{ blockType: 'members', organisations: [there, gone] }] }))
  expect((await listBroken(req)).withGaps.map((page) => page.id)).not.toContain(id)

  await query(office.database, 'DELETE FROM organisations WHERE id = $1', [gone])

  expect((await listBroken(req)).withGaps.filter((page) => page.id === id)).toMatchObject([{ gaps: 1 }])
})

test('what visitors said is unread until its reader says otherwise, and then what comes later', async ({ office }) => {
  const person = await office.hire({ role: 'editor' })
  const say = () =>
    query<{ at: Date }>(
      office.database,
      `INSERT INTO page_feedback (path, page, published_version, useful) VALUES ('/about', 'pages:1', 1, 'no') RETURNING created_at AS at`,
    )
  const unread = async () => {
    const { calls } = await callsOf(office, person)
    return calls.find(({ href }) => href.startsWith(paths.feedbackGiven))
  }
  expect(await unread()).toBeUndefined()
  const [first] = await say()
  expect(await unread()).toMatchObject({ count: 1, words: expect.stringContaining('1 visitor has said') })
  await say()
  expect((await person.send('POST', 'page-feedback/read', { until: first?.at.toISOString() })).status).toBe(200)
  expect(await unread()).toMatchObject({ count: 1 })
  expect((await person.send('POST', 'page-feedback/read', { until: 'whenever' })).status).toBe(422)
  expect((await office.people.nobody.send('POST', 'page-feedback/read', { until: new Date().toISOString() })).status).toBe(403)
})

test('a count that can’t be had says so, and takes no other away', async ({ office }) => {
  await somethingOfEach(office)
  await using _ = await aLockedTable(office.database, 'failures')

  const { calls } = await callsOf(office, office.people.editor)

  expect(calls.find(({ href }) => href === paths.broken)).toEqual({ subject: 'what is broken', href: paths.broken })
  expect(calls.find(({ href }) => href === paths.due)).toMatchObject({ count: expect.any(Number) })
})

test('my last five are what I changed last, drafts too, by the names that they have now', async ({ office }) => {
  const me = await office.hire({ role: 'editor' })
  const other = await office.hire({ role: 'editor' })
  const ids: string[] = []
  for (let made = 0; made < 6; made++) ids.push(String((await me.send('POST', 'programmes?draft=true', aProgramme())).body.doc?.id))
  await other.send('PATCH', `programmes/${ids[5]}?draft=true`, { title: 'Named by somebody else' })
  await me.send('PATCH', `programmes/${ids[0]}?draft=true`, { title: 'The first, again' })
  await me.send('PATCH', `programmes/${ids[4]}`, { deletedAt: new Date().toISOString() })

  const changed = await listLastChanged(me.user as never, await requestOf(office, me))

  expect(changed.map(({ id }) => id)).toEqual([ids[0], ids[5], ids[3], ids[2], ids[1]])
  expect(changed.slice(0, 2).map(({ title }) => title)).toEqual(['The first, again', 'Named by somebody else'])
})
