import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import type { Office, Person } from './staff.ts'
import { test } from './test-in-an-office.ts'

async function aStoredNomination({ database }: Office, isKeptApart = false) {
  const reference = `CP-${randomBytes(4).toString('hex').toUpperCase()}`
  const [row] = await query<{ id: string }>(
    database,
    `INSERT INTO nominations (reference, key, place, council_area, description, name, email, phone, is_kept_apart)
     VALUES ($1, $1, 'The path', 'northSomerset', 'Clear the brambles and the litter between the gate and the bridge.', 'Sam Resident', 'sam.resident@example.org', '01632 960 001', $2) RETURNING id`,
    [reference, isKeptApart],
  )
  await query(database, `INSERT INTO nominations_kinds ("order", parent_id, value) VALUES (1, $1, 'litter')`, [row?.id])
  return { id: String(row?.id), reference }
}

function sightsOf({ database }: Office, reference: string) {
  return query(database, 'SELECT person, how FROM nomination_sights WHERE reference = $1 ORDER BY created_at', [reference])
}

/** What was noted of somebody since they signed in. */
function deedsOf({ database }: Office, { user }: Person) {
  const columns = 'what::text, kind, document, title, address, detail'
  return query(database, `SELECT ${columns} FROM staff_log WHERE person = $1 AND what <> 'signedIn' ORDER BY created_at`, [user?.email])
}

test('whoever has no casework learns nothing of a nomination, however they ask', async ({ office }) => {
  const { id, reference } = await aStoredNomination(office)
  const apart = await aStoredNomination(office, true)
  const asked = [
    ['GET', 'nominations'],
    ['GET', `nominations/${id}`],
    ['GET', `nominations/${id}?depth=2&draft=true&trash=true`],
    ['GET', 'nominations/count'],
    ['GET', `nominations?where[email][equals]=sam.resident@example.org&select[id]=true`],
    ['GET', `nominations/count?where[name][like]=Sam%20Resident`],
    ['GET', 'nominations?sort=email&limit=1'],
    ['GET', 'nominations/versions'],
    ['GET', `payload-locked-documents?where[document.value.email][equals]=sam.resident@example.org`],
    ['GET', `payload-locked-documents?where[document.email][equals]=sam.resident@example.org`],
    ['POST', `nominations/${id}/duplicate`],
    ['POST', `nominations/access/${id}`],
    ['PATCH', `nominations/${apart.id}`, { isKeptApart: false }],
    ['DELETE', `nominations/${apart.id}`],
    ['DELETE', 'nominations?where[isKeptApart][equals]=true'],
  ] as const
  for (const { send } of [office.people.nobody, office.people.editor, office.people.administrator])
    for (const [method, address, fields] of asked) {
      const { status, body } = await send(method, address, fields && { ...fields })
      const text = JSON.stringify(body)
      expect([address, text.includes(reference) || text.includes('Sam'), body.totalDocs ?? 0]).toEqual([address, false, 0])
      if (!address.includes('/access/')) expect([address, status]).toEqual([address, expect.toBeOneOf([400, 403, 404])])
    }
  for (const who of [office.people.editor.user, office.people.administrator.user])
    await expect(office.cms.find({ collection: 'nominations', overrideAccess: false, user: who })).rejects.toThrow(
      'Your account doesn’t include this',
    )
  expect(await sightsOf(office, reference)).toEqual([])
  expect(await query(office.database, 'SELECT is_kept_apart FROM nominations WHERE id = $1', [apart.id])).toEqual([{ is_kept_apart: true }])
})

test('each time casework shows a nomination to somebody, it is noted who, which and how, and nothing of who sent it', async ({
  office,
}) => {
  const { send, user } = office.people.caseworker
  const { id, reference } = await aStoredNomination(office)
  await send('GET', `nominations/${id}`)
  await send('GET', `nominations?where[reference][equals]=${reference}&select[email]=true`)
  await send('PATCH', `nominations/${id}`, { place: 'The path by the bridge' })
  await office.cms.findByID({ collection: 'nominations', id, overrideAccess: false, user })

  expect(await sightsOf(office, reference)).toEqual(['view', 'list', 'view', 'view'].map((how) => ({ person: user?.email, how })))
  const rows = await query(office.database, 'SELECT * FROM nomination_sights')
  expect(JSON.stringify(rows)).not.toMatch(/Sam|01632|sam\.resident/)
})

test('casework puts what was kept apart with the others, and empties it without seeing it', async ({ office }) => {
  const { send } = office.people.caseworker
  const [released, emptied, other] = [
    await aStoredNomination(office, true),
    await aStoredNomination(office, true),
    await aStoredNomination(office),
  ]
  await send('PATCH', `nominations/${released.id}`, { isKeptApart: false })
  const answer = await send('DELETE', `nominations?where[and][0][isKeptApart][equals]=true&where[and][1][id][in][0]=${emptied.id}`)
  await send('DELETE', `nominations?where[reference][in][0]=${other.reference}&where[reference][in][1]=${released.reference}`)

  expect(answer.status).toBe(200)
  const left = await query(office.database, 'SELECT reference FROM nominations WHERE id = ANY ($1) ORDER BY created_at', [
    [released, emptied, other].map(({ id }) => id),
  ])
  expect(left).toEqual([released, other].map(({ reference }) => ({ reference })))
  expect(await sightsOf(office, emptied.reference)).toHaveLength(0)
})

test('publishing, withdrawing, deleting and settings are noted with who, what and where, and a draft isn’t', async ({ office }) => {
  const person = await office.hire({ role: 'administrator' })
  const slug = `test-${randomBytes(4).toString('hex')}`
  const words = { title: 'A title', slug, summary: 'Unmistakable words.' }
  const { body } = await person.send('POST', 'programmes?draft=true', words)
  const id = String(body.doc?.id)
  for (const change of [{ _status: 'published' }, { summary: 'Unmistakable other words.' }, { _status: 'draft' }])
    expect((await person.send('PATCH', `programmes/${id}`, change)).status).toBe(200)
  await person.send('PATCH', `programmes/${id}?draft=true`, { title: 'Another title' })
  await person.send('DELETE', `programmes/${id}`)
  await person.send('POST', 'globals/site-settings', {})

  const noted = { kind: 'programmes', document: id, title: 'A title', address: `/programmes/${slug}`, detail: null }
  expect(await deedsOf(office, person)).toEqual([
    { what: 'published', ...noted },
    { what: 'published', ...noted },
    { what: 'withdrawn', ...noted },
    { what: 'deleted', ...noted },
    { what: 'settingsChanged', kind: 'site-settings', document: null, title: null, address: null, detail: null },
  ])
  expect(JSON.stringify(await query(office.database, 'SELECT * FROM staff_log'))).not.toContain('Unmistakable')
})

test('signing in, a new account and another’s rights are noted, and a refused write isn’t', async ({ office }) => {
  const person = await office.hire({ role: 'administrator' })
  const other = await office.hire({})
  const about = { kind: 'users', document: other.user?.id, title: other.user?.email, address: null }
  await person.send('PATCH', `users/${other.user?.id}`, { casework: true })
  await person.send('PATCH', `users/${other.user?.id}`, { name: 'Not about rights' })
  await person.send('PATCH', `users/${other.user?.id}`, { isDisabled: true })
  await person.send('PATCH', `users/${other.user?.id}`, { role: 'nothing of the kind' })

  expect(await deedsOf(office, person)).toEqual([
    { what: 'rightsChanged', ...about, detail: 'Editor, casework' },
    { what: 'rightsChanged', ...about, detail: 'Editor, casework, disabled' },
  ])
  const signedIn = `SELECT person FROM staff_log WHERE what = 'signedIn' AND person = $1`
  expect(await query(office.database, signedIn, [other.user?.email])).toHaveLength(1)
})

test('a version says who made it and why; the next begins without that', async ({ office }) => {
  const { send, user } = office.people.editor
  const slug = `test-${randomBytes(4).toString('hex')}`
  const { body } = await send('POST', 'programmes?draft=true', {
    title: 'A title',
    slug,
    summary: 'Words.',
    newNote: 'First words',
    changedBy: null,
  })
  const id = String(body.doc?.id)
  const second = await send('PATCH', `programmes/${id}?draft=true`, {
    title: 'Another',
    changeNote: 'Forged',
    changedBy: office.people.caseworker.user?.id,
  })
  await office.people.administrator.send('PATCH', `programmes/${id}`, { _status: 'published', newNote: 'As agreed' })

  expect(second.body.doc).toMatchObject({ changedBy: user?.id, changeNote: null })
  expect(second.body.doc).not.toHaveProperty('newNote')
  const versions = await query(
    office.database,
    'SELECT version_changed_by_id AS who, version_change_note AS why FROM _programmes_v WHERE parent_id = $1 ORDER BY created_at',
    [id],
  )
  expect(versions).toEqual([
    { who: user?.id, why: 'First words' },
    { who: user?.id, why: null },
    { who: office.people.administrator.user?.id, why: 'As agreed' },
  ])
  const { docs } = await office.cms.find({ collection: 'programmes', where: { id: { equals: id } }, overrideAccess: false })
  expect(docs[0]).not.toHaveProperty('changedBy')
  expect(docs[0]).not.toHaveProperty('changeNote')
})
