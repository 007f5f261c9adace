import { expect } from 'vitest'
import { eraseDue } from '#lib/keeping/erase-due.ts'
import { listErasures } from '#lib/keeping/queries.ts'
import type { Office } from '#tests/access/staff.ts'
import { aNominationAt, aProjectAt, storedRecord } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import { keepFor, standsSince, test } from './an-office-of-their-own.ts'

const closed = '2024-11-30T12:00:00Z'
const twoYearsLater = new Date('2026-11-30T12:00:00Z')
const justBefore = new Date('2026-11-30T11:59:59Z')

async function isErased(office: Office, id: string) {
  return (await storedRecord(office, 'nominations', id)).erased_at !== null
}

test('what closed longer ago than the settings say is erased, and the log says that the site did it', async ({ office }) => {
  await keepFor(office, 24)
  const { id, reference } = await aNominationAt(office, 'withdrawn')
  await standsSince(office, 'nominations', id, closed)

  await eraseDue(office.cms, justBefore)
  expect(await isErased(office, id)).toBe(false)
  await eraseDue(office.cms, twoYearsLater)
  expect(await storedRecord(office, 'nominations', id)).toMatchObject({ erased_at: expect.any(Date), email: null, description: '' })
  expect(await query(office.database, 'SELECT what::text, person, title, detail FROM staff_log WHERE document = $1', [id])).toEqual([
    { what: 'erased', person: 'The site itself', title: reference, detail: 'Closed 2 years ago or more' },
  ])
})

test('what is in a project counts from the day that the project closed, and an open project keeps it', async ({ office }) => {
  await keepFor(office, 24)
  const outcomes = []
  for (const status of ['finished', 'notNeeded', 'accepted'] as const) {
    const project = await aProjectAt(office, status)
    const { id } = await aNominationAt(office, 'inProject')
    await query(office.database, 'UPDATE nominations SET project_id = $2 WHERE id = $1', [id, project.id])
    await standsSince(office, 'nominations', id, '2020-01-01T12:00:00Z')
    await standsSince(office, 'projects', project.id, closed)
    const before = await storedRecord(office, 'projects', project.id)
    await eraseDue(office.cms, justBefore)
    const early = await isErased(office, id)
    await eraseDue(office.cms, twoYearsLater)
    outcomes.push([status, early, await isErased(office, id)])
    expect(await storedRecord(office, 'projects', project.id)).toEqual(before)
  }
  expect(outcomes).toEqual([
    ['finished', false, true],
    ['notNeeded', false, true],
    ['accepted', false, false],
  ])
})

test('spam is erased too, and what is open, held or has no time set stays', async ({ office }) => {
  const stays = []
  for (const status of ['received', 'checked', 'waitingForResident'] as const) stays.push(await aNominationAt(office, status))
  const [held, spam] = [await aNominationAt(office, 'withdrawn'), await aNominationAt(office, 'spam')]
  for (const { id } of [...stays, held, spam]) await standsSince(office, 'nominations', id, closed)
  await office.people.caseworker.send('POST', `nominations/${held.id}/hold`, { reason: 'There is a complaint.' })

  await keepFor(office, null)
  await eraseDue(office.cms, twoYearsLater)
  expect(await isErased(office, spam.id)).toBe(false)

  await keepFor(office, 24)
  await eraseDue(office.cms, twoYearsLater)
  expect(await isErased(office, spam.id)).toBe(true)
  for (const { id } of [...stays, held]) expect(await isErased(office, id)).toBe(false)
})

test('a week before, it is listed what will be erased and when', async ({ office }) => {
  const [soon, later, held] = [
    await aNominationAt(office, 'passedOn'),
    await aNominationAt(office, 'passedOn'),
    await aNominationAt(office, 'passedOn'),
  ]
  await standsSince(office, 'nominations', soon.id, closed)
  await standsSince(office, 'nominations', later.id, '2024-12-02T12:00:00Z')
  await standsSince(office, 'nominations', held.id, closed)
  await office.people.caseworker.send('POST', `nominations/${held.id}/hold`, { reason: 'There is a complaint.' })

  const listed = await listErasures(new Date('2026-12-01T00:00:00Z'), new Date('2026-11-24T00:00:00Z'), 24)

  const ours = listed.filter(({ id }) => [soon.id, later.id, held.id].includes(id))
  expect(ours).toEqual([{ id: soon.id, reference: soon.reference, councilArea: 'northSomerset', dueAt: twoYearsLater }])
})
