import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { expect } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { aSite } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { publishFile, upload } from './upload.ts'

const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: 'teal' } })
  .png()
  .toBuffer()
const html = Buffer.from('<!DOCTYPE html><html><script>alert(1)</script></html>')
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')

const refused = {
  'a web page called a picture': { name: 'page.png', type: 'image/png', bytes: html, told: 'Invalid MIME type: application/xml.' },
  'a web page': {
    name: 'page.html',
    type: 'text/html',
    bytes: html,
    told: 'File type text/html (from extension html) is not allowed.',
  },
  'a picture that carries scripts': {
    name: 'picture.svg',
    type: 'image/svg+xml',
    bytes: svg,
    told: 'Invalid MIME type: image/svg+xml., SVG file contains potentially harmful content.',
  },
  'one kind of picture called another': {
    name: 'picture.png',
    type: 'image/png',
    bytes: svg,
    told: 'Invalid MIME type: image/svg+xml., SVG file contains potentially harmful content.',
  },
  'a picture cut short': {
    name: 'short.png',
    type: 'image/png',
    bytes: picture.subarray(0, 60),
    told: 'There was a problem while uploading the file.',
  },
  'an empty file': {
    name: 'empty.png',
    type: 'image/png',
    bytes: Buffer.alloc(0),
    told: 'File type text/plain (from extension png) is not allowed.',
  },
  'words called a PDF': {
    name: 'words.pdf',
    type: 'application/pdf',
    bytes: Buffer.from('words'),
    told: 'File type text/plain (from extension pdf) is not allowed.',
  },
}

for (const [what, { told, ...file }] of Object.entries(refused)) {
  test(`${what} is refused with a sentence, and nothing of it is kept`, async ({ site, editor }) => {
    const before = await filesOf(site)

    expect(await upload(site, file)).toEqual({ status: 400, doc: undefined, told })
    expect(await filesOf(site)).toEqual(before)
    expect((await editor.find('media', `where[filename][contains]=${file.name.split('.')[0]}`)).docs).toEqual([])
  })
}

async function filesOf({ dataDir }: { dataDir: string }) {
  const files = await readdir(dataDir, { recursive: true })
  return files.filter((file) => file.startsWith(`media${path.sep}`)).toSorted()
}

const names = {
  'another folder': { name: '../../server.png', kept: 'server.png' },
  'spaces and an apostrophe': { name: 'the board’s plan of 2026.png', kept: 'the board’s plan of 2026.png' },
  'emoji and Hebrew': { name: '🙂 שלום.png', kept: '🙂 שלום.png' },
  'three hundred characters': { name: `${'x'.repeat(300)}.png`, kept: `${'x'.repeat(180)}.png` },
  'three hundred bytes in a hundred characters': { name: `a${'東'.repeat(99)}.png`, kept: `a${'東'.repeat(59)}.png` },
  'signs of addresses': { name: 'a?b#c%d&e.png', kept: 'ab#c%d&e.png' },
  'a tag': { name: '<img src=x onerror=alert(1)>.png', kept: 'img src=x onerror=alert(1).png' },
}

for (const [what, { name, kept }] of Object.entries(names)) {
  test(`a picture whose name has ${what} is kept in its folder, in every size, and can be seen once it is published`, async ({
    site,
    editor,
  }) => {
    const { doc } = await upload(site, { name, type: 'image/png', bytes: picture })

    const [stem] = kept.split('.png')
    expect(doc).toMatchObject({
      filename: kept,
      sizes: { small: { filename: `${stem}-400x267.webp` }, large: { filename: `${stem}-960x640.webp` } },
    })
    expect(await filesOf(site)).toEqual(expect.arrayContaining([path.join('media', kept), path.join('media', `${stem}-400x267.webp`)]))
    await publishFile(editor, String(doc?.id))
    expect(await send(site, `/media/${encodeURIComponent(kept)}`)).toMatchObject({ status: 200, bytes: picture })
  })
}

test('a picture whose name says it is of another kind is sent as what it is', async ({ site, editor }) => {
  const { doc } = await upload(site, { name: 'called-a-jpeg.jpg', type: 'image/jpeg', bytes: picture })
  await publishFile(editor, String(doc?.id))

  expect(await send(site, '/media/called-a-jpeg.jpg')).toMatchObject({ status: 200, headers: { 'content-type': 'image/png' } })
})

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
