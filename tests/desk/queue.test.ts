import { expect } from 'vitest'
import { partNamed } from '#lib/desk/parts.ts'
import { countParts, listPart, pageSize, search } from '#lib/desk/queue.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { aNominationAt, aProjectAt } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import { requestOf, sightsOf } from './a-caseworker.ts'

test('each part holds what waits for its step, and every row says what that is', async ({ office }) => {
  const me = await office.hire({ role: 'editor', casework: true })
  const req = await requestOf(office, me)
  const received = await aNominationAt(office, 'received')
  const checked = await aNominationAt(office, 'checked')
  const waiting = await aNominationAt(office, 'waitingForResident')
  const spam = await aNominationAt(office, 'spam')
  const project = await aProjectAt(office, 'accepted')
  const closed = await aProjectAt(office, 'finished')

  const of = async (part: string) => allRows(await countParts(req.payload, String(me.user?.id)), partNamed(part), req)
  expect((await of('new')).find(({ id }) => id === received.id)).toMatchObject({
    ...{ kind: 'nominations', reference: received.reference, place: 'The path behind the library', area: 'northSomerset' },
    ...{ name: 'Sam Resident', next: 'Check it' },
  })
  expect((await of('checked')).find(({ id }) => id === checked.id)?.next).toBe('Make a project of it, or join it to one')
  expect((await of('waiting')).map(({ id }) => id)).toContain(waiting.id)
  expect((await of('underWay')).find(({ id }) => id === project.id)).toMatchObject({ kind: 'projects', name: null })
  for (const part of ['new', 'checked', 'waiting', 'underWay', 'mine'])
    expect((await of(part)).map(({ id }) => id)).not.toEqual(expect.arrayContaining([expect.toBeOneOf([spam.id, closed.id])]))
})

test('mine are those whose last step I took, and that aren’t closed', async ({ office }) => {
  const me = await office.hire({ role: 'editor', casework: true })
  const other = await office.hire({ role: 'editor', casework: true })
  const [mine, theirs, closed] = [
    await aNominationAt(office, 'received'),
    await aNominationAt(office, 'received'),
    await aNominationAt(office, 'received'),
  ]
  const project = await aProjectAt(office, 'new')
  await me.send('POST', `nominations/${mine.id}/step`, { from: 'received', to: 'checked' })
  await me.send('POST', `nominations/${theirs.id}/step`, { from: 'received', to: 'checked' })
  await other.send('POST', `nominations/${theirs.id}/step`, { from: 'checked', to: 'waitingForResident', question: 'Which gate?' })
  await me.send('POST', `nominations/${closed.id}/step`, { from: 'received', to: 'notSuitable', reason: 'unsafe' })
  await me.send('POST', `projects/${project.id}/step`, { from: 'new', to: 'sentToProbation' })

  const req = await requestOf(office, me)
  expect((await listPart('mine', 1, req)).rows.map(({ id }) => id)).toEqual([project.id, mine.id])
  expect(await countParts(req.payload, String(me.user?.id))).toMatchObject({ mine: 2 })
})

test('whose words somebody is shown is written down, whatever led to them', async ({ office }) => {
  const me = await office.hire({ role: 'editor', casework: true })
  const req = await requestOf(office, me)
  const { id, reference } = await aNominationAt(office, 'waitingForResident')

  await search(reference, 1, req)
  await search('Sam Resident', 1, req)

  expect(await sightsOf(office, id)).toContainEqual(['list', me.user?.email])
  expect((await sightsOf(office, id)).length).toBeGreaterThanOrEqual(1)
})

test('a nomination is found by its reference, its place, its postcode, and how to reach who sent it', async ({ office }) => {
  const req = await requestOf(office, office.people.caseworker)
  const { id, reference } = await aNominationAt(office, 'withdrawn')
  await query(
    office.database,
    `UPDATE nominations SET place = 'Quay steps 100%_odd', postcode = 'BS20 7ZZ', name = 'Zoë O''Näme', email = 'zoe.q@example.org',
       phone = '01632 960 777', organisation = 'Friends of Quays' WHERE id = $1`,
    [id],
  )
  const words = [
    ...[reference, reference.toLowerCase(), reference.replaceAll('-', ''), 'quay 100%_odd', 'bs207zz', 'BS20 7ZZ'],
    ...["zoe o'name", 'ZOE.Q@example.org', '01632960777', '01632 960 777', 'friends quays'],
  ]
  for (const find of words) expect([find, (await search(find, 1, req)).rows.map((row) => row.id)]).toEqual([find, [id]])
  for (const find of ['_Quay', 'quay 100%_even', 'zoe\0nothing', "'; DROP TABLE nominations --"])
    expect([find, (await search(find, 1, req)).rows.map((row) => row.id)]).not.toEqual([find, expect.arrayContaining([id])])
})

test('what was kept apart is found by its whole reference alone', async ({ office }) => {
  const req = await requestOf(office, office.people.caseworker)
  const { id, reference } = await aNominationAt(office, 'spam')
  await query(office.database, `UPDATE nominations SET name = 'Unmistakably Apart' WHERE id = $1`, [id])

  expect((await search('Unmistakably', 1, req)).rows).toEqual([])
  expect((await search(reference.toLowerCase(), 1, req)).rows).toMatchObject([{ id, next: 'Put it back if it isn’t spam' }])
})

test('a page has 25 rows, and no row is on two', async ({ office }) => {
  const req = await requestOf(office, office.people.caseworker)
  for (let number = 0; number <= pageSize; number += 1) await aNominationAt(office, 'checked')

  const [first, second] = [await listPart('checked', 1, req), await listPart('checked', 2, req)]

  expect(first.rows).toHaveLength(25)
  expect(second.rows.length).toBeGreaterThan(0)
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(first.rows.length + second.rows.length)
  expect(first.total).toBe(second.total)
})

type Counts = Awaited<ReturnType<typeof countParts>>

/** Tests beside this one put rows there too. */
async function allRows(counts: Counts, part: keyof Counts, req: Awaited<ReturnType<typeof requestOf>>) {
  const pages = Array.from({ length: Math.ceil((counts[part] ?? 0) / pageSize) }, (_, index) => listPart(part, index + 1, req))
  return (await Promise.all(pages)).flatMap(({ rows }) => rows)
}
