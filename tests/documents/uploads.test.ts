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
  'a web page called a picture': { name: 'page.png', type: 'image/png', bytes: html },
  'a web page': { name: 'page.html', type: 'text/html', bytes: html },
  'a picture that carries scripts': { name: 'picture.svg', type: 'image/svg+xml', bytes: svg },
  'one of these called another': { name: 'picture.png', type: 'image/png', bytes: svg },
  'a picture cut short': { name: 'short.png', type: 'image/png', bytes: picture.subarray(0, 60) },
  'an empty file': { name: 'empty.png', type: 'image/png', bytes: Buffer.alloc(0) },
  'words called a PDF': { name: 'words.pdf', type: 'application/pdf', bytes: Buffer.from('words') },
}

for (const [what, file] of Object.entries(refused)) {
  test(`${what} is refused`, async ({ site, annotate }) => {
    const { status, told } = await upload(site, file)

    await annotate(`${what}: ${status} ${told}`)
    expect(status).toBe(400)
    expect(told).toMatch(/\w+/)
    expect(await readdir(site.dataDir, { recursive: true })).not.toContain(path.join('media', file.name))
  })
}

const names = {
  'another folder': '../../server.png',
  'spaces and an apostrophe': 'the board’s plan of 2026.png',
  'emoji and Hebrew': '🙂 שלום.png',
  'three hundred characters': `${'x'.repeat(300)}.png`,
  'signs of addresses': 'a?b#c%d&e.png',
  'a tag': '<img src=x onerror=alert(1)>.png',
}

for (const [what, name] of Object.entries(names)) {
  test(`a picture whose name has ${what} is kept in its folder and can be seen once it is published, or refused with a sentence`, async ({
    site,
    editor,
    annotate,
  }) => {
    const { status, doc, told } = await upload(site, { name, type: 'image/png', bytes: picture })

    await annotate(`${what}: ${status} ${doc?.filename ?? told}`)
    if (!doc) return expect({ status, told }).toMatchObject({ status: 400, told: expect.stringMatching(/\w/) })
    expect(await readdir(path.join(site.dataDir, 'media'))).toContain(doc.filename)
    await publishFile(editor, doc.id)
    expect(await send(site, `/media/${encodeURIComponent(doc.filename)}`)).toMatchObject({ status: 200, bytes: picture })
  })
}

test('a file is sent as what it is and can run nothing, and with the database away too', async ({ annotate }) => {
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
  expect(await send(site, '/media/..%2fadmin-password')).not.toMatchObject({ status: 200 })
  expect(await send(site, '/media/%2e%2e%2fadmin-password')).not.toMatchObject({ status: 200 })
})
