import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aTellingPicture } from '#tests/media/pictures.ts'
import { aNominationAt } from '#tests/steps/records.ts'
import { query } from '#tests/support/a-database.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'
import { anAccount, tokenFor } from '#tests/users/staff-accounts.ts'
import { aPhoto, type File as SentFile, storedPhotos } from './photos.ts'

async function aNominationWithPhotos(site: SharedSite) {
  const stored = await aNominationAt(site, 'received')
  for (const words of ['with a face', 'without one'])
    await query(
      site.database,
      `INSERT INTO nomination_photos (nomination_id, type, width, height, bytes, is_handed_on) VALUES ($1, 'image/jpeg', 30, 20, $2, false)`,
      [stored.id, Buffer.from(words)],
    )
  const [face, other] = await storedPhotos(site.database, stored.reference)
  return { ...stored, face: String(face?.id), other: String(other?.id) }
}

type Replacing = { nomination: string; photo: string; file?: SentFile; token?: string; headers?: Record<string, string> }

/** As the desk’s form sends it. */
async function replace(site: SharedSite, { nomination, photo, file, token, headers = {} }: Replacing) {
  const form = new FormData()
  form.append('photo', file ? new File([new Uint8Array(file.bytes)], file.name) : new File([], ''))
  const encoded = new Response(form)
  const type = { 'content-type': encoded.headers.get('content-type') ?? '' }
  const { status, body } = await send(site, paths.photoOf(nomination, photo), {
    method: 'POST',
    body: Buffer.from(await encoded.arrayBuffer()),
    headers: { ...type, ...(token && { authorization: `JWT ${token}` }), ...headers },
  })
  return { status, body: JSON.parse(body) as { photo?: string; errors?: { message: string }[] } }
}

test('another picture stands in the place of a photo, drawn anew, and the old one is gone', async ({ site, editor }) => {
  const { id, reference, face, other } = await aNominationWithPhotos(site)
  const file = { name: 'cropped.jpg', bytes: await aTellingPicture('jpeg') }

  const { status, body } = await replace(site, { nomination: id, photo: face, file, token: editor.token })

  expect([status, body.photo]).toEqual([200, expect.any(String)])
  expect(body.photo).not.toBe(face)
  const [first, second] = await storedPhotos(site.database, reference)
  expect([first?.id, second?.id]).toEqual([body.photo, other])
  expect(first?.bytes.includes('unmistakable')).toBe(false)
  expect((await sharp(first?.bytes).metadata()).exif).toBeUndefined()
  expect(await query(site.database, 'SELECT is_handed_on FROM nomination_photos WHERE id = $1', [body.photo])).toEqual([
    { is_handed_on: false },
  ])
  const { headers } = editor
  expect((await send(site, paths.photoOf(id, face), { headers })).status).toBe(404)
  expect((await send(site, paths.photoOf(id, String(body.photo)), { headers })).bytes).toEqual(first?.bytes)
  expect(await query(site.database, 'SELECT what::text, title, detail FROM staff_log WHERE document = $1', [id])).toEqual([
    { what: 'deleted', title: reference, detail: 'A photo, replaced by another' },
  ])
})

test('what can’t stand there is refused in words, and the photo stays', async ({ site, editor }) => {
  const { id, reference, face } = await aNominationWithPhotos(site)
  const before = await storedPhotos(site.database, reference)
  const asked = { nomination: id, photo: face, token: editor.token }

  for (const [file, message] of [
    [undefined, 'Select a photo'],
    [{ name: 'a.svg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') }, '“a.svg” is not a JPEG, PNG or WebP photo'],
    [{ name: 'a.jpg', bytes: Buffer.alloc(7 * 1024 * 1024 + 1) }, '“a.jpg” is larger than 7 MB'],
    [{ name: 'a.jpg', bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]) }, '“a.jpg” can’t be read'],
  ] as const) {
    const { status, body } = await replace(site, { ...asked, ...(file && { file }) })
    expect([status, body.errors?.[0]?.message]).toEqual([422, expect.stringContaining(message)])
  }
  const film = { name: 'film.jpg', bytes: Buffer.alloc(60 * 1024 * 1024) }
  expect((await replace(site, { ...asked, file: film })).status).toBe(413)
  expect(await storedPhotos(site.database, reference)).toEqual(before)
})

test('casework alone replaces a photo, each under its own nomination, and from the site’s own pages', async ({ site, editor }) => {
  const [mine, theirs] = [await aNominationWithPhotos(site), await aNominationWithPhotos(site)]
  const before = await storedPhotos(site.database, mine.reference)
  const asked = { nomination: mine.id, photo: mine.face, file: await aPhoto() }
  const token = await tokenOfEditor(site, editor)

  expect((await replace(site, asked)).status).toBe(403)
  expect((await replace(site, { ...asked, token })).status).toBe(403)
  const foreign = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
  expect((await replace(site, { ...asked, token: editor.token, headers: foreign })).status).toBe(403)
  for (const photo of [theirs.face, randomUUID(), 'x'])
    expect([photo, (await replace(site, { ...asked, photo, token: editor.token })).status]).toEqual([photo, 404])
  expect(await storedPhotos(site.database, mine.reference)).toEqual(before)
})

async function tokenOfEditor(site: SharedSite, editor: Editor) {
  const { email } = await anAccount(editor)
  return tokenFor(site, { email })
}
