import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { listPhotos } from '#lib/nominations/photos.ts'
import type { Office, Person } from '#tests/access/staff.ts'
import { test } from '#tests/access/test-in-an-office.ts'
import { aNominationAt } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'

async function aNominationWithPhotos(office: Office, count: number) {
  const stored = await aNominationAt(office, 'received')
  for (let number = 0; number < count; number += 1)
    await query(
      office.database,
      `INSERT INTO nomination_photos (nomination_id, type, width, height, bytes) VALUES ($1, 'image/jpeg', 30, 20, $2)`,
      [stored.id, Buffer.from(`photo ${number}`)],
    )
  const photos = await listPhotos(stored.id)
  return { ...stored, photos, address: (photo: string) => `nominations/${stored.id}/photos/${photo}` }
}

function deedsOf({ database }: Office, { user }: Person) {
  const noted = `SELECT what::text, kind, document, title, detail FROM staff_log WHERE person = $1 AND what <> 'signedIn'`
  return query(database, noted, [user?.email])
}

test('the photos of a nomination are listed in the order added, to be handed on', async ({ office }) => {
  const { photos } = await aNominationWithPhotos(office, 2)

  expect(photos).toEqual([1, 2].map(() => ({ id: expect.any(String), width: 30, height: 20, isHandedOn: true })))
})

test('casework alone sees, changes or deletes a photo, and each under its own nomination', async ({ office }) => {
  const { address, photos, id } = await aNominationWithPhotos(office, 1)
  const other = await aNominationWithPhotos(office, 1)
  const [photo = { id: '' }] = photos
  const { nobody, editor, administrator, caseworker } = office.people
  for (const method of ['GET', 'PATCH', 'DELETE'])
    for (const { send } of [nobody, editor, administrator])
      expect((await send(method, address(photo.id), method === 'PATCH' ? { isHandedOn: 'no' } : undefined)).status).toBe(403)
  for (const method of ['GET', 'PATCH', 'DELETE'])
    for (const wrong of [other.address(photo.id), address(randomUUID()), address('x')])
      expect([method, wrong, (await caseworker.send(method, wrong, method === 'PATCH' ? { isHandedOn: 'no' } : undefined)).status]).toEqual(
        [method, wrong, 404],
      )

  expect(await listPhotos(id)).toEqual(photos)
  expect((await caseworker.send('GET', address(photo.id))).status).toBe(200)
})

test('a caseworker says whether a photo is handed on', async ({ office }) => {
  const { address, photos, id } = await aNominationWithPhotos(office, 1)
  const { caseworker } = office.people
  for (const [isHandedOn, kept] of [
    ['no', false],
    ['yes', true],
  ] as const) {
    expect((await caseworker.send('PATCH', address(String(photos[0]?.id)), { isHandedOn })).status).toBe(200)
    expect(await listPhotos(id)).toMatchObject([{ isHandedOn: kept }])
  }
  expect((await caseworker.send('PATCH', address(String(photos[0]?.id)), { isHandedOn: 'perhaps' })).status).toBe(422)
})

test('a photo that a caseworker deletes is gone for good, and the staff log says so', async ({ office }) => {
  const { address, photos, id, reference } = await aNominationWithPhotos(office, 2)
  const [gone, stays] = photos
  const caseworker = await office.hire({ role: 'editor', casework: true })

  expect((await caseworker.send('DELETE', address(String(gone?.id)))).status).toBe(200)
  expect((await caseworker.send('DELETE', address(String(gone?.id)))).status).toBe(404)

  expect(await listPhotos(id)).toEqual([stays])
  expect(await deedsOf(office, caseworker)).toEqual([
    { what: 'deleted', kind: 'nominations', document: id, title: reference, detail: 'A photo' },
  ])
})
