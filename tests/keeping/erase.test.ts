import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { makeProject } from '#lib/nominations/make-project.ts'
import type { Office } from '#tests/access/staff.ts'
import { aNominationAt, caseworkerOf, storedRecord } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import { test } from './an-office-of-their-own.ts'

const words = /Sam|resident@|01632|Friends|library|BS20|brambles|A Friend|gate|spoke to them/

/** A nomination with all that can belong to one. */
async function aWholeNomination(office: Office) {
  const nomination = await aNominationAt(office, 'checked')
  const { id, reference } = nomination
  const { project } = await makeProject(id, {}, caseworkerOf(office))
  const letter = randomUUID()
  const run = (text: string, ...values: unknown[]) => query(office.database, text, values)
  await run(`UPDATE nominations_history SET note = 'I spoke to them at the gate.', question = 'Which gate?' WHERE _parent_id = $1`, id)
  await run(`UPDATE nominations SET question = 'Which gate?' WHERE id = $1`, id)
  await run(`INSERT INTO nomination_photos (nomination_id, type, width, height, bytes) VALUES ($1, 'image/jpeg', 1, 1, 'a')`, id)
  await run('INSERT INTO nomination_links (id, nomination_id) VALUES ($1, $2)', randomUUID(), id)
  await run(
    `INSERT INTO letters (id, kind, recipient, subject, sealed_text, send_until, nomination_id)
     VALUES ($1, 'received', 'sam.resident@example.org', 'x', 'sealed', now(), $2)`,
    letter,
    id,
  )
  await run(`INSERT INTO failures (what, subject, why) VALUES ('letter', 'letter ' || $1::text, 'It was not sent')`, letter)
  await run('INSERT INTO danger_notices (nomination_id) VALUES ($1)', id)
  await run(`INSERT INTO nomination_drafts (id, reference, answers) VALUES ($1, $2, '{"about":["2"]}')`, randomUUID(), reference)
  await run('INSERT INTO nominations_sent (digest, reference) VALUES ($1, $2)', randomUUID(), reference)
  return { ...nomination, project: project.id, letter }
}

/** How many rows each table has of it. */
async function rowsOf(office: Office, { id, reference, letter }: Awaited<ReturnType<typeof aWholeNomination>>) {
  const [row] = await query(
    office.database,
    `SELECT (SELECT count(*)::int FROM nomination_photos WHERE nomination_id = $1) AS photos,
       (SELECT count(*)::int FROM nomination_links WHERE nomination_id = $1) AS links,
       (SELECT count(*)::int FROM letters WHERE nomination_id = $1) AS letters,
       (SELECT count(*)::int FROM failures WHERE subject = 'letter ' || $3::text) AS failures,
       (SELECT count(*)::int FROM nomination_drafts WHERE reference = $2) AS drafts,
       (SELECT count(*)::int FROM nominations_sent WHERE reference = $2) AS digests,
       (SELECT count(*)::int FROM danger_notices WHERE nomination_id = $1) AS notices`,
    [id, reference, letter],
  )
  return row
}

test('erasing empties a nomination of its person and of all words, and its reference, kind and steps stay', async ({ office }) => {
  const nomination = await aWholeNomination(office)
  const other = await aWholeNomination(office)
  const { id, reference, project } = nomination
  const before = { other: await storedRecord(office, 'nominations', other.id), project: await storedRecord(office, 'projects', project) }

  const answer = await office.people.caseworker.send('POST', `nominations/${id}/erase`, {
    because: 'asked',
    reference: reference.toLowerCase(),
  })

  expect(answer).toMatchObject({ status: 200, body: { message: 'Erased: who sent it and what they wrote are gone' } })
  const erased = await storedRecord(office, 'nominations', id)
  expect(erased).toMatchObject({
    ...{ reference, status: 'inProject', project_id: project, council_area: 'northSomerset', place_kind: 'publicLand', owner: 'agrees' },
    ...{ place: '', description: '', name: null, email: null, phone: null, organisation: null, postcode: null, owner_name: null },
    ...{ access_notes: null, question: null, erased_at: expect.any(Date) },
    history: [
      { status: 'received', note: null, question: null },
      { status: 'inProject', note: null, question: null },
    ],
  })
  expect(JSON.stringify(erased)).not.toMatch(words)
  const none = { photos: 0, links: 0, letters: 0, failures: 0, drafts: 0, digests: 0 }
  expect(await rowsOf(office, nomination)).toEqual({ ...none, notices: 1 })
  expect(await rowsOf(office, other)).toEqual({ photos: 1, links: 1, letters: 1, failures: 1, drafts: 1, digests: 1, notices: 1 })
  expect(await storedRecord(office, 'nominations', other.id)).toEqual(before.other)
  expect(await storedRecord(office, 'projects', project)).toEqual(before.project)
})

test('the log says who erased which and why, and nothing that anybody wrote', async ({ office }) => {
  const { caseworker } = office.people
  const { id, reference } = await aNominationAt(office, 'withdrawn')
  await caseworker.send('POST', `nominations/${id}/erase`, { because: 'byMistake', reference })

  expect(await query(office.database, 'SELECT what, person, kind, title, detail FROM staff_log WHERE document = $1', [id])).toEqual([
    { what: 'erased', person: caseworker.user?.email, kind: 'nominations', title: reference, detail: 'It should not have been sent' },
  ])
})

test('nobody writes anything back into what was erased, and it isn’t erased twice', async ({ office }) => {
  const { send } = office.people.caseworker
  const { id, reference } = await aNominationAt(office, 'withdrawn')
  const erase = () => send('POST', `nominations/${id}/erase`, { because: 'asked', reference })
  await erase()
  const before = await storedRecord(office, 'nominations', id)

  expect(await erase()).toMatchObject({ status: 409, body: { errors: [{ message: 'This nomination was erased before' }] } })
  expect(
    (await send('PATCH', `nominations/${id}`, { name: 'Sam Resident', place: 'Here', description: 'Clear the brambles there.' })).status,
  ).toBe(400)
  expect((await send('POST', `nominations/${id}/hold`, { reason: 'A complaint.' })).status).toBe(409)
  expect(await storedRecord(office, 'nominations', id)).toEqual(before)
  expect((await send('GET', `nominations/${id}`)).body).toMatchObject({ reference, erasedAt: expect.any(String), name: null })
})

const refused: [fields: Record<string, string>, message: string][] = [
  [{}, 'Choose why you erase it'],
  [{ because: 'asked' }, 'Enter its reference'],
  [{ because: 'asked', reference: 'CP-2222-2222' }, 'That isn’t this nomination’s reference. Type it as it stands above'],
  [{ because: 'because', reference: 'CP-2222-2222' }, 'Choose why you erase it'],
]

test.for(refused)('%o erases nothing', async ([fields, message], { office }) => {
  const { id } = await aNominationAt(office, 'withdrawn')
  const before = await storedRecord(office, 'nominations', id)

  expect(await office.people.caseworker.send('POST', `nominations/${id}/erase`, fields)).toMatchObject({
    status: 422,
    body: { errors: [{ message }] },
  })
  expect(await storedRecord(office, 'nominations', id)).toEqual(before)
})

test('whoever has no casework erases, holds and releases nothing, and exports nothing', async ({ office }) => {
  const { id, reference } = await aNominationAt(office, 'withdrawn')
  const before = await storedRecord(office, 'nominations', id)
  const asked = [
    [`nominations/${id}/erase`, { because: 'asked', reference }],
    [`nominations/${id}/hold`, { reason: 'A complaint.' }],
    [`nominations/${id}/release`, {}],
    ['nominations/about-somebody', { contact: 'sam.resident@example.org' }],
  ] as const

  for (const { send } of [office.people.nobody, office.people.editor, office.people.administrator])
    for (const [address, fields] of asked) expect([address, (await send('POST', address, fields)).status]).toEqual([address, 403])
  expect(await storedRecord(office, 'nominations', id)).toEqual(before)
})

test('what is held isn’t erased until somebody releases it', async ({ office }) => {
  const { send, user } = office.people.caseworker
  const { id, reference } = await aNominationAt(office, 'withdrawn')
  const erase = () => send('POST', `nominations/${id}/erase`, { because: 'asked', reference })

  expect((await send('POST', `nominations/${id}/hold`, { reason: ' ' })).status).toBe(422)
  expect((await send('POST', `nominations/${id}/hold`, { reason: 'There is a complaint.' })).status).toBe(200)
  expect((await send('POST', `nominations/${id}/hold`, { reason: 'Another.' })).status).toBe(409)
  expect(await storedRecord(office, 'nominations', id)).toMatchObject({ held_because: 'There is a complaint.', held_by_id: user?.id })
  expect(await erase()).toMatchObject({
    status: 409,
    body: { errors: [{ message: 'Somebody keeps this nomination longer. Release it first' }] },
  })

  expect((await send('POST', `nominations/${id}/release`, {})).status).toBe(200)
  expect((await erase()).status).toBe(200)
  const log = await query(office.database, 'SELECT what::text, detail FROM staff_log WHERE document = $1 ORDER BY created_at', [id])
  expect(log).toEqual([
    { what: 'held', detail: null },
    { what: 'released', detail: null },
    { what: 'erased', detail: 'The person asked us to' },
  ])
})
