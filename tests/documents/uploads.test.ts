import sharp from 'sharp'
import { expect } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { aSite } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { filesOf, publishFile, upload } from './upload.ts'

const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: 'teal' } })
  .png()
  .toBuffer()
const html = Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>')
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

const jpegOrPng = 'Pictures must be JPEG, PNG or WebP. Save this one as a JPEG or PNG and upload that'
const anything = 'A file must be a JPEG, PNG or WebP picture or a PDF. Save it as one of these and upload that'
const cutPdf = 'This PDF can’t be read: part of it may be missing. Save the document as a PDF again and upload that'
const gif = await sharp(picture).gif().toBuffer()
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')])

const refused = {
  'a web page called a picture': { name: 'page.png', type: 'image/png', bytes: html, told: anything },
  'a web page': { name: 'page.html', type: 'text/html', bytes: html, told: anything },
  'a picture that carries scripts': { name: 'scripts.svg', type: 'image/svg+xml', bytes: svg, told: jpegOrPng },
  'one kind of picture called another': { name: 'called.png', type: 'image/png', bytes: svg, told: jpegOrPng },
  'a picture of a kind that is not taken': { name: 'moving.gif', type: 'image/gif', bytes: gif, told: jpegOrPng },
  'a picture as phones keep it': {
    name: 'phone.heic',
    type: 'image/heic',
    bytes: heic,
    told: 'Many browsers can’t show HEIC pictures. Save it as a JPEG on your phone or computer and upload that',
  },
  'a picture cut short': {
    name: 'short.png',
    type: 'image/png',
    bytes: picture.subarray(0, 60),
    told: 'This picture can’t be read: part of it may be missing. Open it on your computer, save it again as a JPEG or PNG and upload that',
  },
  'an empty file': {
    name: 'empty.png',
    type: 'image/png',
    bytes: Buffer.alloc(0),
    told: 'This file is empty. Save it again and upload that',
  },
  'words called a PDF': { name: 'words.pdf', type: 'application/pdf', bytes: Buffer.from('words'), told: anything },
  'a PDF cut short': { name: 'cut.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7\n1 0 obj'), told: cutPdf },
}

for (const [what, { told, ...file }] of Object.entries(refused)) {
  test(`${what} is refused with a sentence, and nothing of it is kept`, async ({ site, editor }) => {
    const before = await filesOf(site)

    expect(await upload(site, file)).toEqual({ status: 400, doc: undefined, told })
    expect(await filesOf(site)).toEqual(before)
    expect((await editor.find('media', `where[filename][contains]=${file.name.split('.')[0]}`)).docs).toEqual([])
  })
}

test("a file is sent as what it is and can't run anything, even with the database away", async ({ annotate }) => {
  const { databaseUrl, password, kept } = await aFilledDatabase()
  await using way = await aProxy(databaseUrl)
  await using site = await aSite({ databaseUrl: way.url, password, kept })
  const { doc } = await upload(site, { name: 'picture.png', type: 'image/png', bytes: picture })
  await publishFile(await anEditor(site, password), doc?.id ?? '')
  expect(await send(site, `/media/${doc?.filename}`)).toMatchObject({ status: 200 })
  const safe = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'" }

  await way.close()
  const answer = await send(site, `/media/${doc?.filename}`)

  await annotate(`with the database away: ${Math.round(answer.milliseconds)} ms`)
  expect(answer).toMatchObject({ status: 200, bytes: picture, headers: { ...safe, 'content-type': 'image/png' } })
  for (const address of ['/media/..%2fadmin-password', '/media/%2e%2e%2fadmin-password'])
    expect([address, (await send(site, address)).status]).toEqual([address, 404])
})
