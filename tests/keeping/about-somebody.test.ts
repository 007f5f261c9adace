import { expect } from 'vitest'
import { describeHeld } from '#lib/keeping/describe-held.ts'
import { findHeldAbout } from '#lib/keeping/held-about.ts'
import { aNominationAt } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import { test } from './an-office-of-their-own.ts'

const now = new Date('2026-11-30T12:00:00Z')

test('all that is held about an address or a number is found, however it is written', async ({ office }) => {
  const { id, reference } = await aNominationAt(office, 'checked')
  await query(office.database, `UPDATE nominations SET email = 'Ann.Other@Example.org', phone = '01632 960 777 ext. 3' WHERE id = $1`, [id])
  await query(office.database, `UPDATE nominations_history SET note = 'Phoned her.' WHERE _parent_id = $1`, [id])
  await query(
    office.database,
    `INSERT INTO letters (id, kind, recipient, subject, send_until, nomination_id, sent_at)
     VALUES (gen_random_uuid(), 'joined', 'a@example.org', 'x', now(), $1, '2026-11-29T12:00:00Z')`,
    [id],
  )

  for (const contact of ['ann.other@example.org', '+44 1632 960777', '(01632) 960-777'])
    expect((await findHeldAbout(contact)).map((held) => held.reference)).toEqual([reference])
  for (const contact of ['ann@example.org', '01632 960 778', '777', '%', ''])
    expect((await findHeldAbout(contact)).map((held) => held.reference)).not.toContain(reference)

  const text = describeHeld('ann.other@example.org', await findHeldAbout('ann.other@example.org'), now)
  for (const said of [
    'What we hold about ann.other@example.org, on 30 November 2026 at 12:00',
    'One nomination has it.',
    `Nomination ${reference}`,
    'Name: Sam Resident',
    'Email: Ann.Other@Example.org',
    'Where: The path behind the library',
    'Council area: North Somerset',
    'What needs doing: Clear the brambles',
    'note: Phoned her.',
    'Joined to a project that others nominated too, sent 29 November 2026 at 12:00',
  ])
    expect(text).toContain(said)
  expect(text).not.toMatch(/undefined|null|\[object/)
})

test('who had it is noted for each nomination', async ({ office }) => {
  const { caseworker } = office.people
  const { id, reference } = await aNominationAt(office, 'checked')
  await query(office.database, `UPDATE nominations SET email = 'only.here@example.org' WHERE id = $1`, [id])

  expect((await caseworker.send('POST', 'nominations/about-somebody', { contact: ' mailto:only.here@example.org. ' })).status).toBe(200)
  expect((await caseworker.send('POST', 'nominations/about-somebody', { contact: ' ' })).status).toBe(303)

  expect(await query(office.database, 'SELECT how::text, person, reference FROM nomination_sights WHERE nomination = $1', [id])).toEqual([
    { how: 'export', person: caseworker.user?.email, reference },
  ])
})

test('an address that nobody gave says so', () => {
  expect(describeHeld('nobody@example.org', [], now)).toContain('No nomination has it.')
})
