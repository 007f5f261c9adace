import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'
import { aNomination } from './a-nomination.ts'
import { sendNomination } from './a-resident.ts'
import { storedNominations } from './stored.ts'

async function aStoredNomination(site: SharedSite, changes = {}) {
  const nomination = aNomination(changes)
  await sendNomination(site, nomination)
  const [row] = await storedNominations(site.database, nomination.key)
  if (!row) throw new Error('The nomination was not stored')
  return row
}

test('staff see a nomination as it was sent, and not what only the form needs', async ({ site, editor }) => {
  const { id, reference } = await aStoredNomination(site)

  const { docs } = await editor.find('nominations', `where[reference][equals]=${reference}`)

  expect(docs).toMatchObject([
    {
      id,
      reference,
      status: 'received',
      place: 'The path behind the library in High Street',
      postcode: 'BS20 8JJ',
      councilArea: 'northSomerset',
      kinds: ['litter', 'overgrown'],
      name: 'Sam Resident',
      email: 'sam.resident@example.org',
      phone: '01632 960 001',
      organisation: 'Friends of the Path',
      history: [{ status: 'received', at: expect.any(String) }],
    },
  ])
  expect(docs[0]).not.toHaveProperty('digest')
})

test('nobody else sees or changes one', async ({ site }) => {
  const { id, reference } = await aStoredNomination(site)
  const before = await query(site.database, 'SELECT * FROM nominations ORDER BY id')
  const asked: [method: string, address: string, status: number][] = [
    ['GET', '/api/nominations', 403],
    ['GET', `/api/nominations/${id}`, 403],
    ['GET', `/api/nominations?where[reference][equals]=${reference}`, 403],
    ['GET', '/api/nominations/count', 403],
    ['PATCH', `/api/nominations/${id}`, 403],
    ['DELETE', `/api/nominations/${id}`, 403],
    ['DELETE', `/api/nominations?where[reference][equals]=${reference}`, 403],
    ['POST', '/api/nominations', 403],
    ['POST', `/api/nominations/${id}/duplicate`, 403],
  ]
  const whole = JSON.stringify({ ...aNomination(), reference: 'CP-2222-2222', status: 'withdrawn' })

  for (const [method, address, status] of asked) {
    const body = method === 'GET' || method === 'DELETE' ? {} : { body: whole }
    const answer = await send(site, address, { method, headers: { 'content-type': 'application/json' }, ...body })
    expect([method, address, answer.status]).toEqual([method, address, status])
    expect(answer.body).not.toMatch(/Sam|BS20|library/)
  }
  expect(await query(site.database, 'SELECT * FROM nominations ORDER BY id')).toEqual(before)
})

test('no nomination is made except by the form, or deleted at all, whoever is signed in', async ({ site, editor }) => {
  const { id } = await aStoredNomination(site)
  const [before] = await query(site.database, 'SELECT count(*) FROM nominations')

  const made = await editor.send('POST', 'nominations', { ...aNomination(), reference: 'CP-2222-2222', status: 'received' })
  const copied = await editor.send('POST', `nominations/${id}/duplicate`)
  const deleted = await editor.send('DELETE', `nominations/${id}`)

  expect([made.status, copied.status, deleted.status]).toEqual([403, 404, 403])
  expect(await query(site.database, 'SELECT count(*) FROM nominations')).toEqual([before])
})

test('staff correct what a nomination says, and its history stays', async ({ site, editor }) => {
  const { id, reference } = await aStoredNomination(site)
  await editor.send('POST', `nominations/${id}/step`, { from: 'received', to: 'checked' })
  await editor.change('nominations', id, { place: 'The path behind the library, by the bridge' })

  const [administrator] = await query<{ id: string }>(site.database, "SELECT id FROM users WHERE email = 'admin@localhost.test'")
  expect(await storedNominations(site.database, reference)).toMatchObject([
    {
      status: 'checked',
      place: 'The path behind the library, by the bridge',
      kinds: ['litter', 'overgrown'],
      history: [
        { status: 'received', by: null },
        { status: 'checked', by: administrator?.id },
      ],
    },
  ])
})

test("what happened can't be rewritten, nor a reference or a key", async ({ site, editor }) => {
  const { id, reference, key } = await aStoredNomination(site)
  await editor.change('nominations', id, { history: [], reference: 'CP-2222-2222', key: 'another' })

  expect(await storedNominations(site.database, reference)).toMatchObject([{ key, history: [{ status: 'received' }] }])
})

test('a status that does not exist is refused', async ({ site, editor }) => {
  const { id, reference } = await aStoredNomination(site)

  expect((await editor.send('PATCH', `nominations/${id}`, { status: 'won' })).status).toBe(400)
  expect(await storedNominations(site.database, reference)).toMatchObject([{ status: 'received', history: [{}] }])
})

test('when the contact details are emptied, staff still read and work the nomination', async ({ site, editor }) => {
  const { id, reference } = await aStoredNomination(site)
  await query(site.database, 'UPDATE nominations SET name = NULL, email = NULL, phone = NULL, organisation = NULL WHERE reference = $1', [
    reference,
  ])

  const read = await editor.send('GET', `nominations/${id}`)
  const changed = await editor.change('nominations', id, { place: 'The path by the bridge' })
  await editor.send('POST', `nominations/${id}/step`, { from: 'received', to: 'checked' })

  expect(read).toMatchObject({ status: 200, body: { reference, name: null, email: null } })
  expect(changed).toMatchObject({ place: 'The path by the bridge', name: null, phone: null })
  const [row] = await storedNominations(site.database, reference)
  expect(row).toMatchObject({ email: null, organisation: null, history: [{}, { status: 'checked' }] })
})

test('a caseworker notes what a resident may say, kept alike, and works on what an older rule let in', async ({ site, editor }) => {
  const { id, reference } = await aStoredNomination(site)
  const said = { name: '李', postcode: 'bs2o-8jj.', email: 'mailto:o’neill@example.org', phone: 'tel:+44 (0)1632.960–001 ext. 12' }

  const kept = { name: '李', postcode: 'BS20 8JJ', email: "o'neill@example.org", phone: '+44 (0)1632.960–001 ext. 12' }
  expect(await editor.change('nominations', id, said)).toMatchObject(kept)
  expect((await editor.send('PATCH', `nominations/${id}`, { phone: '12345 678' })).status).toBe(400)

  await query(site.database, 'UPDATE nominations SET phone = $2 WHERE reference = $1', [reference, '12345 678'])
  expect(await editor.change('nominations', id, { place: 'Quays', name: '\u200B' })).toMatchObject({
    phone: '12345 678',
    name: null,
    place: 'Quays',
  })
})
