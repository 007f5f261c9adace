import { expect } from 'vitest'
import { partNamed } from '#lib/desk/parts.ts'
import { isRecordLate } from '#lib/desk/queries.ts'
import { countParts, listPart } from '#lib/desk/queue.ts'
import type { Office } from '#tests/access/staff.ts'
import { standsSince, test } from '#tests/keeping/an-office-of-their-own.ts'
import { aNominationAt, aProjectAt } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import { requestOf } from './a-caseworker.ts'

const hours = { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const, from: '09:00', until: '17:00' }

async function settle({ cms }: Office, { checked, acknowledged }: { checked: number | null; acknowledged: number | null }) {
  await cms.updateGlobal({
    slug: 'site-settings',
    data: {
      office: { nominationsCheckedDays: checked },
      handOffsAcknowledgedDays: acknowledged,
      officeHours: { ...hours, days: [...hours.days], closedDays: [] },
    },
  })
}

async function queueOf(office: Office, part: 'late' | 'unacknowledged') {
  const req = await requestOf(office, office.people.caseworker)
  return (await listPart(part, 1, req)).rows
}

test('without a time in the settings nothing is late, and the desk has no such part', async ({ office }) => {
  await settle(office, { checked: null, acknowledged: null })
  const { id } = await aNominationAt(office, 'received')
  await standsSince(office, 'nominations', id, '2020-01-06T10:00:00Z')

  const counts = await countParts(office.cms, null)

  expect([counts.late, counts.unacknowledged]).toEqual([undefined, undefined])
  expect(await queueOf(office, 'late')).toEqual([])
})

test('a nomination that nobody has checked in time is late, and what waits for its resident isn’t', async ({ office }) => {
  await settle(office, { checked: 5, acknowledged: null })
  await query(office.database, 'DELETE FROM nominations')
  const [late, older, fresh, waiting] = [
    await aNominationAt(office, 'received'),
    await aNominationAt(office, 'received'),
    await aNominationAt(office, 'received'),
    await aNominationAt(office, 'waitingForResident'),
  ]
  await standsSince(office, 'nominations', late.id, '2020-01-07T10:00:00Z')
  await standsSince(office, 'nominations', older.id, '2020-01-06T10:00:00Z')
  await standsSince(office, 'nominations', waiting.id, '2020-01-06T10:00:00Z')

  expect((await queueOf(office, 'late')).map(({ id, isLate }) => [id, isLate])).toEqual([
    [older.id, true],
    [late.id, true],
  ])
  expect(await countParts(office.cms, null)).toMatchObject({ new: 3, late: 2 })
  const req = await requestOf(office, office.people.caseworker)
  expect((await listPart(partNamed('new'), 1, req)).rows.find(({ id }) => id === fresh.id)?.isLate).toBe(false)
  expect(await isRecordLate('nominations', { id: late.id, status: 'received' }, office.cms)).toBe(true)
})

test('the days counted are working days, and the last of them is in time', async ({ office }) => {
  await settle(office, { checked: 1, acknowledged: null })
  await query(office.database, 'DELETE FROM nominations')
  const { id } = await aNominationAt(office, 'received')
  await standsSince(office, 'nominations', id, '2026-12-24T10:00:00Z')

  const lateOn = async (day: string) => (await countParts(office.cms, null, new Date(day))).late
  // Christmas, the holiday for Boxing Day and the weekend stand between.
  expect(await lateOn('2026-12-29T23:00:00Z')).toBe(0)
  expect(await lateOn('2026-12-30T00:00:00Z')).toBe(1)
})

test('a note, by staff or the resident, makes nothing less late', async ({ office }) => {
  await settle(office, { checked: 5, acknowledged: null })
  const { id } = await aNominationAt(office, 'received')
  await standsSince(office, 'nominations', id, '2020-01-06T10:00:00Z')

  expect((await office.people.caseworker.send('POST', `nominations/${id}/note`, { note: 'Phoned; nobody answered.' })).status).toBe(200)

  expect((await queueOf(office, 'late')).map((row) => row.id)).toContain(id)
})

test('a project that the Probation Service hasn’t acknowledged in time is shown until it has', async ({ office }) => {
  await settle(office, { checked: null, acknowledged: 10 })
  const [sent, fresh] = [await aProjectAt(office, 'sentToProbation'), await aProjectAt(office, 'sentToProbation')]
  await standsSince(office, 'projects', sent.id, '2020-01-06T10:00:00Z')

  expect((await queueOf(office, 'unacknowledged')).map(({ id, isLate }) => [id, isLate])).toEqual([[sent.id, true]])
  expect(await countParts(office.cms, null)).toMatchObject({ unacknowledged: 1 })
  expect(await isRecordLate('projects', { id: fresh.id, status: 'sentToProbation' }, office.cms)).toBe(false)
  await office.people.caseworker.send('POST', `projects/${sent.id}/step`, { from: 'sentToProbation', to: 'beingAssessed' })
  expect(await queueOf(office, 'unacknowledged')).toEqual([])
})

test('a time in working days wants office hours, and whole days', async ({ office }) => {
  const { administrator, editor } = office.people
  const refused = async (fields: object) => {
    const { status, body } = await administrator.send('POST', 'globals/site-settings', { ...fields })
    return [status, JSON.stringify(body)]
  }
  const none = { officeHours: { days: [], from: null, until: null } }

  expect(await refused({ office: { nominationsCheckedDays: 5 }, ...none })).toEqual([400, expect.stringContaining('Give the office hours')])
  expect(await refused({ handOffsAcknowledgedDays: 5, ...none })).toEqual([400, expect.stringContaining('Give the office hours')])
  for (const days of [0.5, 0, -1, 101]) expect(await refused({ handOffsAcknowledgedDays: days })).toEqual([400, expect.any(String)])
  expect((await editor.send('POST', 'globals/site-settings', { handOffsAcknowledgedDays: 1 })).status).toBe(403)
})
