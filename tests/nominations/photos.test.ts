import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aHugePicture, aTellingPicture, canary } from '#tests/media/pictures.ts'
import { query } from '#tests/support/a-database.ts'
import { formIn } from '#tests/support/form-in.ts'
import { type FormAnswers, post, send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'
import { aNomination } from './a-nomination.ts'
import { answerPages, asDraftOf, hasTaken, pressSend, sendNomination } from './a-resident.ts'
import { aPhoto, postPhotos, storedPhotos } from './photos.ts'
import { referenceIn } from './stored.ts'

const megabyte = 1024 * 1024
const page = paths.nominationPhotos

function open(site: SharedSite, address: string, nomination: FormAnswers) {
  return send(site, address, { headers: asDraftOf(nomination) })
}

async function aDraftWith(site: SharedSite, photos: number) {
  const nomination = aNomination()
  await answerPages(site, nomination)
  for (let number = 1; number <= photos; number += 1) await postPhotos(site, nomination, [await aPhoto(`${number}.jpg`)])
  return nomination
}

test('photos are kept with the draft, made smaller, without what their files said, and sent with it', async ({ site }) => {
  const nomination = aNomination()
  await answerPages(site, nomination)
  const telling = { name: 'IMG_1.webp', bytes: await aTellingPicture('webp') }
  const added = await postPhotos(site, nomination, [await aPhoto('wide.jpg', 3000, 1000), telling])
  expect([added.status, added.headers.location]).toEqual([303, page])

  const kept = await storedPhotos(site.database, nomination.key)
  expect(kept).toMatchObject([
    { type: 'image/jpeg', width: 1600, height: 533, nomination: null },
    { type: 'image/jpeg', width: 200, height: 300, nomination: null },
  ])
  for (const { bytes } of kept) {
    expect(bytes.includes(canary.slice(0, 6))).toBe(false)
    expect(await sharp(bytes).metadata()).toEqual(expect.not.objectContaining({ exif: expect.anything(), icc: expect.anything() }))
  }
  const shown = await open(site, page, nomination)
  for (const { id } of kept) expect(shown.body).toContain(`src="${paths.nominationPhoto(id)}"`)
  expect(formIn((await open(site, paths.nominationCheck, nomination)).body).text).toContain('2 photos')

  const reference = referenceIn(await pressSend(site, nomination))
  expect(await storedPhotos(site.database, reference)).toEqual(kept.map((photo) => ({ ...photo, nomination: reference })))
})

test('“Continue” goes on without photos and begins no draft; with chosen ones it keeps them first', async ({ site }) => {
  const nomination = aNomination()
  const without = await postPhotos(site, nomination, [], { fields: { press: 'continue' } })
  expect([without.status, without.headers.location, without.headers['set-cookie']]).toEqual([303, paths.nominationPage('you'), undefined])

  await answerPages(site, nomination)
  const changed = await postPhotos(site, nomination, [await aPhoto()], { fields: { press: 'continue', change: 'yes' } })
  expect([changed.status, changed.headers.location]).toEqual([303, paths.nominationCheck])
  expect(await storedPhotos(site.database, nomination.key)).toHaveLength(1)
})

test('a photo begins a draft where there is none, like an answer, and another file that is refused does not undo it', async ({ site }) => {
  const key = randomUUID()
  const answer = await postPhotos(site, { key }, [await aPhoto(), { name: 'list.txt', bytes: Buffer.from('words') }], {
    headers: { cookie: '' },
  })

  expect([answer.status, String(answer.headers['set-cookie'])]).toEqual([422, expect.stringMatching(`^nomination=${key}; Path=/`)])
  expect(await storedPhotos(site.database, key)).toHaveLength(1)
  const bad = await postPhotos(site, { key: randomUUID() }, [{ name: 'list.txt', bytes: Buffer.from('words') }], {
    headers: { cookie: '' },
  })
  expect([bad.status, bad.headers['set-cookie']]).toEqual([422, undefined])
})

test('what is no photo is refused by its name, beside the field, and the others are kept', async ({ site }) => {
  const nomination = aNomination()
  const { bytes } = await aPhoto('whole.jpg', 600, 400)
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(100)])
  const files: [name: string, bytes: Buffer, told: string][] = [
    ['IMG_7.HEIC', heic, '“IMG_7.HEIC” is a HEIC photo. Send it as a JPEG, or go on without it'],
    ['plan.pdf', Buffer.from('%PDF-1.7\n%%EOF'), '“plan.pdf” is not a JPEG, PNG or WebP photo. Choose one that is'],
    [
      'photo.jpg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      '“photo.jpg” is not a JPEG, PNG or WebP photo. Choose one that is',
    ],
    ['half.jpg', bytes.subarray(0, bytes.length / 2), '“half.jpg” can’t be read. Choose another photo'],
    ['bomb.png', aHugePicture(), '“bomb.png” has more than 50 million pixels. Choose a smaller photo'],
    ['empty.jpg', Buffer.alloc(0), '“empty.jpg” is empty. Choose another photo'],
    ['large.jpg', Buffer.alloc(7 * megabyte + 1), '“large.jpg” is larger than 7 MB. Choose a smaller photo'],
    ['<script>alert(1)</script>.jpg', Buffer.from('x'), '“script>.jpg” is not a JPEG, PNG or WebP photo. Choose one that is'],
  ]
  const good = { name: 'good.jpg', bytes }
  await answerPages(site, nomination)
  const answer = await postPhotos(site, nomination, [...files.map(([name, bytes]) => ({ name, bytes })), good])

  expect(answer.status).toBe(422)
  const shown = formIn(answer.body)
  expect(shown.mistakes).toEqual(files.map(([, , told]) => ['#photos', told]))
  expect(shown.title).toMatch(/^Error: /)
  expect(answer.body).not.toContain('<script>alert')
  expect(await storedPhotos(site.database, nomination.key)).toHaveLength(1)
})

test('“Upload” without a photo asks for one', async ({ site }) => {
  const answer = await postPhotos(site, aNomination(), [])
  expect([answer.status, formIn(answer.body).mistakes]).toEqual([422, [['#photos', 'Select a photo']]])
})

test('what hides behind the end of a photo is not kept', async ({ site }) => {
  const nomination = await aDraftWith(site, 0)
  const { name, bytes } = await aPhoto()
  await postPhotos(site, nomination, [{ name, bytes: Buffer.concat([bytes, Buffer.from('PK\x03\x04<script>unmistakable</script>')]) }])

  const [photo] = await storedPhotos(site.database, nomination.key)
  expect(photo?.bytes.includes('unmistakable')).toBe(false)
  expect(photo?.bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
})

test('a fourth photo is refused by its name, and several tabs at once add no more than three', async ({ site }) => {
  const nomination = await aDraftWith(site, 1)
  const four = await postPhotos(site, nomination, [await aPhoto('b.jpg'), await aPhoto('c.jpg'), await aPhoto('d.jpg')])
  expect([four.status, formIn(four.body).mistakes]).toEqual([422, [['#photos', 'You can add up to 3 photos, so “d.jpg” was not added']]])
  expect(formIn(four.body).ids).toContain('#photos')

  const other = await aDraftWith(site, 0)
  const photo = await aPhoto()
  await Promise.all(Array.from({ length: 4 }, () => postPhotos(site, other, [photo, photo])))
  expect(await storedPhotos(site.database, other.key)).toHaveLength(3)
})

test('a photo is shown small to whoever has the draft’s cookie, and to nobody else', async ({ site }) => {
  const nomination = aNomination()
  await answerPages(site, nomination)
  await postPhotos(site, nomination, [await aPhoto('wide.jpg', 1200, 600)])
  const [photo] = await storedPhotos(site.database, nomination.key)
  const address = paths.nominationPhoto(String(photo?.id))

  const mine = await open(site, address, nomination)
  expect([mine.status, mine.headers['content-type'], mine.headers['cache-control']]).toEqual([200, 'image/jpeg', 'no-store'])
  expect(mine.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline; filename="photo.jpg"',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  expect(await sharp(mine.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 400, height: 200 })

  const other = await aDraftWith(site, 1)
  for (const headers of [{}, asDraftOf(other), asDraftOf({ key: randomUUID() })])
    expect((await send(site, address, { headers })).status).toBe(404)
  expect((await open(site, paths.nominationPhoto(randomUUID()), nomination)).status).toBe(404)
  await post(site, page, { remove: String(photo?.id) }, asDraftOf(other))
  expect(await storedPhotos(site.database, nomination.key)).toHaveLength(1)
  await hasTaken(site.database, nomination, 30 * 60)
  expect((await open(site, address, nomination)).status).toBe(404)
})

test('a photo that is removed is gone, and leaves room for another', async ({ site }) => {
  const nomination = await aDraftWith(site, 3)
  const [first, second, third] = await storedPhotos(site.database, nomination.key)
  const removed = await post(site, page, { remove: String(second?.id), change: 'yes' }, asDraftOf(nomination))
  expect([removed.status, removed.headers.location]).toEqual([303, `${page}?change`])

  expect((await storedPhotos(site.database, nomination.key)).map(({ id }) => id)).toEqual([first?.id, third?.id])
  expect((await open(site, page, nomination)).body).not.toContain(String(second?.id))
  expect((await postPhotos(site, nomination, [await aPhoto()])).status).toBe(303)
  expect(await storedPhotos(site.database, nomination.key)).toHaveLength(3)
})

test('photos go with the draft that is deleted, and with the one that repeats what was sent', async ({ site }) => {
  const deleted = await aDraftWith(site, 1)
  await post(site, page, { draft: 'delete' }, asDraftOf(deleted))
  expect(await storedPhotos(site.database, deleted.key)).toEqual([])

  const first = await aDraftWith(site, 1)
  const reference = referenceIn(await pressSend(site, first))
  const repeat = { ...first, key: randomUUID() }
  await answerPages(site, repeat)
  await postPhotos(site, repeat, [await aPhoto(), await aPhoto()])
  expect(referenceIn(await pressSend(site, repeat))).toBe(reference)
  expect(await storedPhotos(site.database, repeat.key)).toEqual([])
  expect(await storedPhotos(site.database, reference)).toHaveLength(1)
})

test('nothing is added to what was sent', async ({ site }) => {
  const nomination = aNomination()
  const reference = referenceIn(await sendNomination(site, nomination)) ?? ''
  const late = await postPhotos(site, nomination, [await aPhoto()])

  expect([late.status, late.headers.location]).toEqual([303, paths.nominationSentBefore(reference)])
  expect(await storedPhotos(site.database, nomination.key)).toEqual([])
  expect(await storedPhotos(site.database, reference)).toEqual([])
})

test('more than three photos can weigh, and what comes from another site, is refused with what to do', async ({ site }) => {
  const nomination = await aDraftWith(site, 0)
  const sixty = await postPhotos(site, nomination, [{ name: 'film.jpg', bytes: Buffer.alloc(60 * megabyte) }])
  expect([sixty.status, sixty.headers['cache-control']]).toEqual([413, 'no-store'])
  expect(formIn(sixty.body).text).toContain('Add up to 3 photos, each up to 7 MB')

  const foreign = await postPhotos(site, nomination, [await aPhoto()], {
    headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  })
  expect(foreign.status).toBe(403)
  expect(await storedPhotos(site.database, nomination.key)).toEqual([])
  const broken = { method: 'POST', body: '--x\r\nContent-Disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\nhalf' }
  const type = { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin', ...asDraftOf(nomination) }
  expect((await send(site, page, { ...broken, headers: type })).status).toBe(400)
})

test('the page’s script is told which photos there are and what to mend, or where to go', async ({ site }) => {
  const nomination = await aDraftWith(site, 0)
  const headers = { accept: 'application/json' }
  const added = await postPhotos(site, nomination, [await aPhoto(), { name: 'a.txt', bytes: Buffer.from('x') }], { headers })
  const [photo] = await storedPhotos(site.database, nomination.key)
  expect([added.status, added.headers['content-type']]).toEqual([200, 'application/json'])
  const errors = { photos: '“a.txt” is not a JPEG, PNG or WebP photo. Choose one that is' }
  expect(JSON.parse(added.body)).toEqual({ photos: [photo?.id], errors })
  const on = await postPhotos(site, nomination, [await aPhoto()], { headers, fields: { press: 'continue' } })
  expect(JSON.parse(on.body)).toEqual({ next: paths.nominationPage('you') })
})

test('without the table photos are not acknowledged, and the nomination goes on', async ({ site }) => {
  const nomination = await aDraftWith(site, 0)
  await query(site.database, 'ALTER TABLE nomination_photos RENAME TO nomination_photos_away')
  const away = await postPhotos(site, nomination, [await aPhoto()])
  await query(site.database, 'ALTER TABLE nomination_photos_away RENAME TO nomination_photos')

  expect([away.status, away.headers['retry-after']]).toEqual([503, '5'])
  expect(formIn(away.body).text).toContain('we could not add your photos')
  expect((await open(site, page, nomination)).body).not.toContain('/photos/')
  expect((await postPhotos(site, nomination, [await aPhoto()])).status).toBe(303)
})
