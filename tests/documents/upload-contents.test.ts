import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import { aTellingPicture, canary } from '#tests/media/pictures.ts'
import { aCompressedPdf, aPdf, packetOf } from '#tests/pdf/a-pdf.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { filesOf, publishFile, upload } from './upload.ts'

const author = `Author ${randomBytes(6).toString('hex')}`

for (const format of ['jpeg', 'png', 'webp'] as const) {
  test(`a ${format} that is uploaded, or replaces another, gives nothing away, in no size`, async ({ site, editor }) => {
    const file = {
      name: `told-${randomBytes(4).toString('hex')}`,
      type: `image/${format}`,
      bytes: await aTellingPicture(format, 1200, 800),
    }
    const first = await upload(site, { ...file, bytes: await aTellingPicture('png', 1200, 800) })
    const { doc } = await upload(site, file, { instead: first.doc?.id ?? '' })
    await publishFile(editor, String(doc?.id))

    for (const name of [doc?.filename, doc?.sizes.small.filename]) {
      const { status, bytes } = await send(site, `/media/${name}`)
      expect([name, status, bytes.length > 100, bytes.includes(canary.slice(0, 6))]).toEqual([name, 200, true, false])
    }
    const kept = (await filesOf(site)).filter((one) => one.includes(file.name))
    const contents = await Promise.all(kept.map((one) => readFile(path.join(site.dataDir, one))))
    expect(contents.filter((bytes) => bytes.includes(canary.slice(0, 6)))).toEqual([])
  })
}

test('a PDF keeps its bytes, and whoever uploads it is told what it says of itself, and nobody else', async ({ site, editor }) => {
  const bytes = aCompressedPdf({
    title: '(Draft 3)',
    author: `(${author})`,
    xmp: packetOf({ title: 'Draft 3', authors: ['Somebody else'] }),
  })
  const { doc } = await upload(site, { name: `told-${randomBytes(4).toString('hex')}.pdf`, type: 'application/pdf', bytes })

  expect(doc?.fileNote).toBe(
    `This file says that its title is “Draft 3”, its author is “${author}” and its author is “Somebody else”. Everyone who opens it can see this. If it shouldn’t be public, change it in the document’s properties in your word processor, save it as a PDF again and replace this file.`,
  )
  const { slug } = await publishFile(editor, String(doc?.id))
  expect((await send(site, `/media/${doc?.filename}`)).bytes.equals(bytes)).toBe(true)
  const words = encodeURIComponent(author)
  for (const address of [
    `/publications/${slug}`,
    `/search?q=${words}`,
    '/publications',
    `/api/media/${doc?.id}`,
    `/api/publications?depth=2&where[slug][equals]=${slug}`,
  ])
    expect([address, (await send(site, address)).body.replaceAll(/value="[^"]*"|“[^”]*”/g, '').includes(author)]).toEqual([address, false])
})

test('what is told goes with the file: another one takes its place, nobody writes it', async ({ site, editor }) => {
  const { doc } = await upload(site, { name: 'told.pdf', type: 'application/pdf', bytes: aPdf({ author: '(One)' }) })
  const id = String(doc?.id)
  await editor.change('media', id, { alt: 'What it is', fileNote: 'Made up' })
  expect((await editor.find('media', `where[id][equals]=${id}`)).docs[0]?.fileNote).toContain('its author is “One”')

  const locked = await upload(site, { name: 'told.pdf', type: '', bytes: aPdf({ trailer: '/Encrypt 9 0 R' }) }, { instead: id })
  expect(locked.doc?.fileNote).toMatch(/^The title and author in this file can’t be read/)

  const silent = await upload(site, { name: 'told.pdf', type: '', bytes: aPdf() }, { instead: id })
  expect(silent.doc?.fileNote).toBe('')
})
