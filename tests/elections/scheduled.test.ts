import { expect } from 'vitest'
import { clockAt } from '#lib/dates.ts'
import type { Office, Person } from '#tests/access/staff.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { set } from '#tests/schedules/setting.ts'
import { query } from '#tests/support/a-database.ts'
import { aPage, aPeriod, aSpeaker, aStory, inDays, quotation } from './an-election.ts'

async function aDraft({ people }: Office, collection: 'news' | 'programmes', fields: object) {
  const { body } = await people.editor.send('POST', `${collection}?draft=true`, { ...fields })
  return { collection, id: String(body.doc?.id) }
}

type Draft = Awaited<ReturnType<typeof aDraft>>

/** By the clocks of London, as the drawer sends it. */
async function schedule({ people }: Office, draft: Draft, date: Date, electionReason?: string) {
  const [day, time] = clockAt(date).split(' ')
  const { status, told } = await set(people.editor, draft, { what: 'publish', day, time, electionReason })
  return told ? { status, told } : { status }
}

function jobsOf({ database }: Office, { id }: Draft) {
  return query<{ id: string; failed: boolean }>(
    database,
    `SELECT id, coalesce(has_error, false) AS failed FROM payload_jobs WHERE input->'doc'->>'value' = $1`,
    [id],
  )
}

const asked = expect.stringMatching(/^The pre-election period lasts .+ and this is news\./)

test('news is scheduled into the period with a reason alone, and out of it without one, whatever day it is today', async ({ office }) => {
  const [story, sooner, later] = await Promise.all([1, 2, 3].map(() => aDraft(office, 'news', aStory())))
  await using _ = await aPeriod(office, inDays(-1), inDays(3))

  expect(await schedule(office, story as Draft, inDays(2))).toEqual({ status: 400, told: [asked] })
  const updatedAt = async ({ id }: Draft) => (await office.people.editor.send('GET', `news/${id}?draft=true`)).body.updatedAt
  const before = await updatedAt(sooner as Draft)
  expect(await schedule(office, sooner as Draft, inDays(1), 'It is about a danger')).toEqual({ status: 200 })
  // A form that is open stays as new as it was.
  expect(await updatedAt(sooner as Draft)).toBe(before)
  expect(await schedule(office, later as Draft, inDays(4))).toEqual({ status: 200 })
  const jobs = await Promise.all([story, sooner, later].map((one) => jobsOf(office, one as Draft)))
  expect(jobs.map(({ length }) => length)).toEqual([0, 1, 1])
})

test('what was scheduled with a reason is published then, with later edits, and what was scheduled before there was a period is not', async ({
  office,
}) => {
  const [given, without] = [await aDraft(office, 'news', aStory()), await aDraft(office, 'news', aStory())]
  expect(await schedule(office, without, inDays(1))).toEqual({ status: 200 })
  await using _ = await aPeriod(office, inDays(-1), inDays(3))
  await schedule(office, given, inDays(1), 'It is about a danger')
  await office.people.editor.send('PATCH', `news/${given.id}?draft=true`, { summary: 'Put right since.' })

  for (const one of [given, without]) for (const { id } of await jobsOf(office, one)) await office.cms.jobs.runByID({ id, silent: true })

  const row = 'SELECT _status AS status, summary, kept_election_reason AS reason FROM news WHERE id = $1'
  expect(await query(office.database, row, [given.id])).toEqual([
    { status: 'published', summary: 'Put right since.', reason: 'It is about a danger' },
  ])
  expect(await query(office.database, 'SELECT _status AS status FROM news WHERE id = $1', [without.id])).toEqual([{ status: 'draft' }])
  expect(await jobsOf(office, without)).toMatchObject([{ failed: true }])
})

test('whoever sets the days sees what is scheduled into them, before they save too, and what of it needs a reason', async ({ office }) => {
  const speaker = (await aSpeaker(office)).id
  const titles = { title: 'A page with a quotation', body: [quotation(speaker)] }
  const due = new Date('2027-05-06T22:59:00Z')
  const scheduled = [
    await aDraft(office, 'programmes', aPage({ title: 'A page of help' })),
    await aDraft(office, 'programmes', aPage(titles)),
    await aDraft(office, 'news', aStory({ title: 'A story with a reason', electionReason: 'It is about a danger' })),
  ]
  for (const one of scheduled) await schedule(office, one, due)
  const list = async (person: Person, from: string, until: string) => {
    const { status, body } = await person.send('GET', `globals/site-settings/scheduled-into?from=${from}&until=${until}`)
    return {
      status,
      told: body.errors?.[0]?.message,
      listed: (body.scheduled as { title: string; needsReason: boolean }[])?.map((one) => [one.title, one.needsReason]),
    }
  }
  const { administrator, nobody } = office.people

  expect((await list(administrator, '2027-03-22', '2027-05-06')).listed?.toSorted()).toEqual([
    ['A page of help', false],
    ['A page with a quotation', true],
    ['A story with a reason', false],
  ])
  expect((await list(administrator, '2027-03-22', '2027-05-05')).listed).toEqual([])
  expect((await list(administrator, '2027-05-06', '2027-05-05')).told).toContain('can’t end on 5 May 2027, before it begins on 6 May 2027')
  expect((await list(nobody, '2027-03-22', '2027-05-06')).status).toBe(403)
})

test('the days are set by administrators, both or neither, the last not before the first', async ({ office }) => {
  const { administrator, editor } = office.people
  const setDays = async (person: Person, preElectionFrom: string | null, preElectionUntil: string | null) => {
    const { status, body } = await person.send('POST', 'globals/site-settings', { preElectionFrom, preElectionUntil })
    return [status, JSON.stringify(body.errors ?? '')]
  }
  expect(await setDays(editor, '2027-03-22', '2027-05-06')).toEqual([403, expect.any(String)])
  expect(await setDays(administrator, '2027-05-06', '2027-05-05')).toEqual([400, expect.stringContaining('can’t end on 5 May 2027')])
  expect(await setDays(administrator, '2027-05-06', null)).toEqual([400, expect.stringContaining('Give both days')])
  expect(await setDays(administrator, null, '2027-05-06')).toEqual([400, expect.stringContaining('Give both days')])
  for (const until of ['2027-05-06', null]) expect(await setDays(administrator, until, until)).toEqual([200, '""'])
})
