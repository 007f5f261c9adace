import { expect } from 'vitest'
import { findNomination } from '#lib/desk/queries.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { requestOf } from '#tests/desk/a-caseworker.ts'
import { query } from '#tests/support/a-database.ts'
import { aNominationAt, aProjectAt, storedRecord } from './records.ts'

test('a note says who and when, and leaves a nomination or a project where it stands', async ({ office }) => {
  const { send, user } = office.people.caseworker
  for (const kind of ['nominations', 'projects'] as const) {
    const { id } = kind === 'projects' ? await aProjectAt(office, 'accepted') : await aNominationAt(office, 'received')
    const { status, history } = await storedRecord(office, kind, id)

    expect(await send('POST', `${kind}/${id}/note`, { note: ' Walked past it. ' })).toMatchObject({
      status: 200,
      body: { message: 'The note is kept' },
    })
    expect(await storedRecord(office, kind, id)).toMatchObject({
      status,
      history: [...history, { status, by_id: user?.id, note: 'Walked past it.', at: expect.any(String) }],
    })
  }
})

test('a double press keeps one note, and another caseworker may say the same', async ({ office }) => {
  const other = await office.hire({ casework: true })
  const { id } = await aNominationAt(office, 'received')
  const note = { note: 'The gate is locked.' }

  for (const { send } of [office.people.caseworker, office.people.caseworker, other]) await send('POST', `nominations/${id}/note`, note)

  const { history } = await storedRecord(office, 'nominations', id)
  expect(history.slice(1).map(({ by_id }) => by_id)).toEqual([office.people.caseworker.user?.id, other.user?.id])
})

test('what is no note is refused in words, and so is anybody without casework', async ({ office }) => {
  const { nobody, editor, administrator, caseworker } = office.people
  const { id } = await aNominationAt(office, 'received')
  const path = `nominations/${id}/note`

  for (const { send } of [nobody, editor, administrator]) expect((await send('POST', path, { note: 'A note' })).status).toBe(403)
  for (const [note, message] of [
    ['', 'Enter a note'],
    [' \u200B ', 'Enter a note'],
    ['a'.repeat(501), 'The note must be 500 characters or less'],
  ])
    expect(await caseworker.send('POST', path, { note })).toEqual({ status: 422, body: { errors: [{ message }] } })
  const nowhere = 'nominations/00000000-0000-4000-8000-000000000000/note'
  expect((await caseworker.send('POST', nowhere, { note: 'A note' })).status).toBe(404)
  expect((await storedRecord(office, 'nominations', id)).history).toHaveLength(1)
})

test('a note goes when its nomination is erased, and nobody writes another', async ({ office }) => {
  const { send, user } = office.people.caseworker
  const { id, reference } = await aNominationAt(office, 'received')
  await send('POST', `nominations/${id}/note`, { note: 'Sam phoned.' })

  expect((await send('POST', `nominations/${id}/erase`, { because: 'asked', reference })).status).toBe(200)
  expect((await send('POST', `nominations/${id}/note`, { note: 'Sam phoned again.' })).status).toBe(404)

  expect(JSON.stringify((await storedRecord(office, 'nominations', id)).history)).not.toContain('Sam')
  expect(user).not.toBe(null)
})

test('a note doesn’t put off the day on which a closed nomination is erased, nor who is said to have closed it', async ({ office }) => {
  const { send } = office.people.caseworker
  const other = await office.hire({ casework: true })
  const { id } = await aNominationAt(office, 'received')
  await send('POST', `nominations/${id}/step`, { from: 'received', to: 'notSuitable', reason: 'unsafe' })
  await query(office.database, `UPDATE nominations_history SET at = '2020-01-01T12:00:00Z' WHERE _parent_id = $1`, [id])

  await other.send('POST', `nominations/${id}/note`, { note: 'They phoned about it.' })

  const refused = await other.send('POST', `nominations/${id}/step`, { from: 'received', to: 'checked' })
  expect(refused.body.errors?.[0]?.message).toContain(`${office.people.caseworker.user?.email} changed this nomination`)
  const { closings, closingValues } = await import('#lib/keeping/closings.ts')
  const [due] = await query<{ due_at: Date }>(office.database, `SELECT due_at FROM (${closings(1)}) AS closing WHERE id = $4`, [
    ...closingValues(24),
    id,
  ])
  expect(due?.due_at.toISOString()).toBe('2022-01-01T12:00:00.000Z')
  expect(await findNomination(id, await requestOf(office, other))).toBeDefined()
})
