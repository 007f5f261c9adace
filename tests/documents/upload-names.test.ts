import { randomBytes } from 'node:crypto'
import path from 'node:path'
import sharp from 'sharp'
import { expect } from 'vitest'
import { aPdf } from '#tests/pdf/a-pdf.ts'
import { administratorPassword } from '#tests/support/a-site.ts'
import { signIn } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { test } from '#tests/support/test-on-a-site.ts'
import { filesOf, publishFile, upload } from './upload.ts'

const picture = sharp({ create: { width: 500, height: 300, channels: 3, background: 'teal' } })
const bytes = {
  'image/jpeg': await picture.jpeg().toBuffer(),
  'image/png': await picture.png().toBuffer(),
  'image/webp': await picture.webp().toBuffer(),
  'application/pdf': aPdf(),
}
type Type = keyof typeof bytes

/** As it is called, as the browser that sends it takes it for, and what it is. */
const names: [sent: string, claimed: string, type: Type, kept: RegExp][] = [
  ['ID.jfif', 'image/jpeg', 'image/jpeg', /^ID\.jpg$/],
  ['ID', 'application/octet-stream', 'image/png', /^ID\.png$/],
  ['ID.jpg.exe', 'application/x-msdownload', 'image/webp', /^ID-jpg\.webp$/],
  ['.ID', '', 'image/png', /^ID\.png$/],
  ['ID.png ', 'image/png', 'image/png', /^ID\.png$/],
  ['ID.png', 'image/png', 'image/jpeg', /^ID\.jpg$/],
  ['../../ID.HTML', 'text/html', 'image/png', /^ID\.png$/],
  ['the board’s plan ID', 'text/plain', 'application/pdf', /^the-boards-plan-ID\.pdf$/],
  ['<img src=x onerror=alert(1)> ID?b#c%d&e.png', 'image/png', 'image/png', /^img-src-x-onerror-alert-1-ID-b-c-d-e\.png$/],
  ['🙂 שלום.png', 'image/png', 'image/png', /^slvm(?:-\d+)?\.png$/],
  ['\u202Eдокумент.pdf', 'application/pdf', 'application/pdf', /^dokument(?:-\d+)?\.pdf$/],
  [`ID${'東x'.repeat(140)}.png`, 'image/png', 'image/png', /^ID(?:dongx)+d?o?n?\.png$/],
]

for (const [sent, claimed, type, kept] of names) {
  test(`what is called ${JSON.stringify(sent).slice(0, 60)} opens at its link as ${type}, in every size`, async ({ site, editor }) => {
    const id = `n${randomBytes(4).toString('hex')}`
    const { doc, told } = await upload(site, { name: sent.replace('ID', id), type: claimed, bytes: bytes[type] })
    expect([doc?.filename.replace(id, 'ID'), told]).toEqual([expect.stringMatching(kept), undefined])
    expect(await filesOf(site)).toContain(path.join('media', doc?.filename ?? ''))

    await publishFile(editor, String(doc?.id))

    const small = doc?.sizes.small.filename
    const opened = await send(site, `/media/${doc?.filename}`)
    expect(opened).toMatchObject({ status: 200, headers: { 'content-type': type } })
    expect(type === 'application/pdf').toBe(small === null)
    if (small) expect(await send(site, `/media/${small}`)).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } })
  })
}

test('files of one name that are sent at the same time, in several types and capitals, are kept apart', async ({ site, editor }) => {
  const id = `n${randomBytes(4).toString('hex')}`
  const colours = ['red', 'lime', 'blue', 'white']
  const pictures = await Promise.all(
    colours.map((background) =>
      sharp({ create: { width: 500, height: 300, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )

  const token = await signIn(site, await administratorPassword(site))
  const uploads = pictures.map((one, index) => {
    const name = index % 2 ? `${id}.PNG` : `${id.toUpperCase()}.png`
    return upload(site, { name, type: 'image/png', bytes: one }, { token })
  })
  const answers = await Promise.all(uploads)
  expect(answers.map(({ status, told }) => [status, told])).toEqual(colours.map(() => [201, undefined]))
  const docs = answers.map(({ doc }) => doc)

  const stems = docs.map((doc) => doc?.filename.replace('.png', ''))
  expect(stems.toSorted()).toEqual([id, `${id}-1`, `${id}-2`, `${id}-3`])
  for (const [index, doc] of docs.entries()) {
    await publishFile(editor, String(doc?.id))
    for (const name of [doc?.filename, doc?.sizes.small.filename]) {
      const [colour] = (await sharp((await send(site, `/media/${name}`)).bytes).stats()).channels
      expect([name, Math.round(colour?.mean ?? 0)]).toEqual([name, index === 0 || index === 3 ? 255 : 0])
    }
  }
})
