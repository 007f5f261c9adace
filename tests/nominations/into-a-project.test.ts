import pg from 'pg'
import { expect } from 'vitest'
import { joinProject } from '#lib/nominations/join-project.ts'
import { makeProject } from '#lib/nominations/make-project.ts'
import { closedStatuses } from '#lib/steps/records.ts'
import type { Office } from '#tests/access/staff.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { aNominationAt, aProjectAt, caseworkerOf, storedRecord } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'

async function projectOf({ people }: Office, id: string) {
  return (await people.caseworker.send('GET', `projects/${id}?depth=0`)).body
}

test('a project says of the work what its nomination says, and nothing of whoever sent it', async ({ office }) => {
  const { id } = await aNominationAt(office, 'checked')
  const { project } = await makeProject(id, {}, caseworkerOf(office))
  const by = office.people.caseworker.user?.id

  const made = await projectOf(office, project.id)
  expect(made).toMatchObject({
    reference: expect.stringMatching(/^PR(?:-[2-9B-DF-HJ-NP-TV-XZ]{4}){2}$/),
    status: 'new',
    title: 'The path behind the library',
    place: 'The path behind the library',
    postcode: 'BS20 8JJ',
    councilArea: 'northSomerset',
    kinds: ['overgrown', 'litter'],
    description: 'Clear the brambles and the litter between the gate and the bridge.',
    dangers: ['traffic', 'needles'],
    placeKind: 'publicLand',
    owner: 'agrees',
    toilets: 'nearby',
    accessNotes: 'There is a step at the gate.',
    history: [{ status: 'new', by, at: expect.any(String) }],
  })
  expect(JSON.stringify(made)).not.toMatch(/Sam|resident@|01632|Friends|CP-/)
  expect(await storedRecord(office, 'nominations', id)).toMatchObject({
    status: 'inProject',
    project_id: project.id,
    history: [{ status: 'received' }, { status: 'inProject', project_id: project.id, by_id: by }],
  })
})

test('a caseworker says in their own words what the project is called, and leaves a person out', async ({ office }) => {
  const { id } = await aNominationAt(office, 'checked')
  const words = {
    title: 'Library path',
    description: 'Clear the brambles between the gate and the bridge.',
    ownerName: 'North Somerset Council',
  }
  const { project } = await makeProject(id, words, caseworkerOf(office))

  expect(await projectOf(office, project.id)).toMatchObject({ ...words, place: 'The path behind the library' })
})

test('a name as long as a place may be is cut to what a project may be called', async ({ office }) => {
  const { id } = await aNominationAt(office, 'checked')
  await query(office.database, 'UPDATE nominations SET place = $2 WHERE id = $1', [id, '🌳'.repeat(150)])
  const { project } = await makeProject(id, {}, caseworkerOf(office))

  expect(await projectOf(office, project.id)).toMatchObject({ title: '🌳'.repeat(100), place: '🌳'.repeat(150) })
})

test('of many who make a project of one nomination at once, one does', async ({ office }) => {
  const { id } = await aNominationAt(office, 'checked')
  const before = await countProjects(office)

  const outcomes = await Promise.all(Array.from({ length: 6 }, () => makeProject(id, {}, caseworkerOf(office))))

  expect(outcomes.map((outcome) => ('taken' in outcome ? 'made' : outcome.refused)).toSorted()).toEqual([
    ...Array.from({ length: 5 }, () => 'changed'),
    'made',
  ])
  expect(await countProjects(office)).toBe(before + 1)
})

async function countProjects({ database }: Office) {
  const [row] = await query<{ count: number }>(database, 'SELECT count(*)::int FROM projects')
  return row?.count ?? 0
}

test('when a part of it can’t be stored, nothing of a project is, and the nomination stands where it stood', async ({ office }) => {
  const { id } = await aNominationAt(office, 'checked')
  const before = await storedRecord(office, 'nominations', id)
  const projects = await countProjects(office)

  for (const table of ['projects_kinds', 'projects_history', 'nominations_history']) {
    await query(office.database, `ALTER TABLE ${table} ADD CONSTRAINT no_room CHECK (false) NOT VALID`)
    const making = makeProject(id, {}, caseworkerOf(office))
    await expect(making, table)
      .rejects.toThrow('no_room')
      .finally(() => query(office.database, `ALTER TABLE ${table} DROP CONSTRAINT no_room`))
    expect([table, await storedRecord(office, 'nominations', id), await countProjects(office)]).toEqual([table, before, projects])
  }
})

test('several residents’ nominations are in one project, each with its own history', async ({ office }) => {
  const project = await aProjectAt(office, 'beingAssessed')
  const joined = [await aNominationAt(office, 'checked'), await aNominationAt(office, 'checked')]
  for (const { id } of joined)
    expect(await joinProject(id, project.id, caseworkerOf(office))).toMatchObject({ taken: { letter: 'joined' } })

  for (const { id } of joined)
    expect(await storedRecord(office, 'nominations', id)).toMatchObject({
      status: 'inProject',
      project_id: project.id,
      history: [{ status: 'received' }, { status: 'inProject', project_id: project.id }],
    })
  expect((await storedRecord(office, 'projects', project.id)).history).toHaveLength(1)
})

test('no nomination joins a project that is closed or isn’t there', async ({ office }) => {
  const { id } = await aNominationAt(office, 'checked')
  const before = await storedRecord(office, 'nominations', id)
  const closed = await Promise.all(closedStatuses('projects').map((status) => aProjectAt(office, status)))

  for (const project of [...closed.map((one) => one.id), '00000000-0000-4000-8000-000000000000'])
    expect(await joinProject(id, project, caseworkerOf(office))).toEqual({ refused: 'noProject' })
  expect(await storedRecord(office, 'nominations', id)).toEqual(before)
})

test('a nomination that joins a project while somebody closes it waits for that, and isn’t joined', async ({ office }) => {
  const { id } = await aNominationAt(office, 'checked')
  const project = await aProjectAt(office, 'new')
  const [closing, watching] = [await connected(office), await connected(office)]
  try {
    await closing.query('BEGIN')
    await closing.query(`UPDATE projects SET status = 'notNeeded' WHERE id = $1`, [project.id])
    const joining = joinProject(id, project.id, caseworkerOf(office))
    await eventually(async () => expect((await watching.query(waiting)).rows).toHaveLength(1))
    await closing.query('COMMIT')
    expect(await joining).toEqual({ refused: 'noProject' })
  } finally {
    await Promise.all([closing.end(), watching.end()])
  }
})

const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FOR SHARE%'`

async function connected({ database }: Office) {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  return client
}

test('only a checked nomination goes into a project', async ({ office }) => {
  const project = await aProjectAt(office, 'new')
  for (const status of ['received', 'waitingForResident', 'inProject', 'notSuitable', 'passedOn', 'withdrawn', 'spam'] as const) {
    const { id } = await aNominationAt(office, status)
    for (const outcome of [await makeProject(id, {}, caseworkerOf(office)), await joinProject(id, project.id, caseworkerOf(office))])
      expect(outcome).toMatchObject({ refused: 'changed', now: { status } })
  }
})

test('a project stays as it is when its nomination is emptied, and when it is deleted', async ({ office }) => {
  const { id } = await aNominationAt(office, 'checked')
  const { project } = await makeProject(id, {}, caseworkerOf(office))
  const before = await projectOf(office, project.id)

  await query(
    office.database,
    `UPDATE nominations SET name = NULL, email = NULL, phone = NULL, organisation = NULL, description = '' WHERE id = $1`,
    [id],
  )
  expect(await projectOf(office, project.id)).toEqual(before)
  await query(office.database, 'DELETE FROM nominations WHERE id = $1', [id])
  expect(await projectOf(office, project.id)).toEqual(before)
})
