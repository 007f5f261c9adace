import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import { wholePage } from '#tests/documents/on-a-page.ts'
import { aPicture, upload } from '#tests/documents/upload.ts'
import { aPdf } from '#tests/pdf/a-pdf.ts'
import { soon } from '#tests/records/soon.ts'
import { searchFor } from '#tests/search/results.ts'
import { administratorPassword } from '#tests/support/a-site.ts'
import { type Editor, signIn } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'

test('a meeting and its papers are published with the page of its board: in order, to be opened, and found', async ({ site, editor }) => {
  const [agenda, report] = [await aPaper(site), await aPaper(site)]
  const files = [
    { title: 'Agenda of the quince', file: agenda.id },
    { title: 'Report <on> it', file: report.id },
  ]
  const meetings = [
    { date: '2026-03-04', title: 'Spring meeting', state: 'held', agenda: 'Medlars, and\nmore', minutes: 'It was agreed.', files },
    { date: '2026-11-05', title: 'Autumn meeting', state: 'cancelled' },
  ]
  const board = await editor.create('boards?draft=true', { ...aBoard(), meetings, _status: 'draft' })
  const [path, addresses] = [`/boards/${board.slug}`, [agenda, report].map(({ filename }) => `/media/${filename}`)]
  for (const address of [path, ...addresses]) expect([address, (await send(site, address)).status]).toEqual([address, 404])

  await editor.republish('boards', board.id)
  await soon(async () => (await send(site, path)).status).toBe(200)

  const page = wholePage(await send(site, path))
  expect(page.find('th')).toEqual(['Date', 'Meeting', 'Papers', '5 November 2026', '4 March 2026'])
  for (const words of [
    'Autumn meeting (cancelled)',
    'Spring meeting (held)',
    'What it is about: Medlars, and\nmore',
    'What was decided: It was agreed.',
  ])
    expect(page.text).toContain(words)
  expect(page.find('li').filter((text) => /PDF/.test(text))).toEqual([
    expect.stringMatching(/^Agenda of the quince \(PDF, \d+ KB\)$/),
    expect.stringMatching(/^Report <on> it \(PDF, \d+ KB\)$/),
  ])
  for (const address of addresses) {
    expect(page.html).toContain(`href="${address}"`)
    await soon(async () => (await send(site, address)).status).toBe(200)
  }
  for (const words of ['quince agenda', 'medlars']) expect((await searchFor(site, words)).titles).toContain(board.title)

  const refused = await editor.send('DELETE', `media/${agenda.id}`)
  expect([refused.status, JSON.stringify(refused.body)]).toEqual([400, expect.stringContaining(board.title)])
  await editor.remove('boards', board.id)
  for (const address of addresses) await soon(async () => (await send(site, address)).status).toBe(404)
})

test('a board without a finished meeting has no section of meetings, and what is missing or no PDF is said', async ({ site, editor }) => {
  const paper = await aPaper(site)
  const empty = await editor.publish('boards', aBoard())
  await soon(async () => (await send(site, `/boards/${empty.slug}`)).status).toBe(200)
  expect((await send(site, `/boards/${empty.slug}`)).body).not.toContain('id="meetings"')

  const unfinished = { title: 'Without a day', files: [{ file: paper.id }] }
  await editor.saveDraft('boards', empty.id, { meetings: [unfinished] })
  const preview = await send(site, `/preview/boards/${empty.id}`, { headers: { authorization: `JWT ${await tokenOf(site)}` } })
  expect([preview.status, preview.body]).toEqual([200, expect.not.stringContaining('id="meetings"')])

  expect(await toldOf(editor, empty.id, unfinished)).toMatch(/Date.*Title|Fill this in: it is needed/)
  const picture = await aPicture(site)
  const withPicture = { date: '2026-03-04', title: 'A meeting', files: [{ title: 'No PDF', file: picture.id }] }
  expect(await toldOf(editor, empty.id, withPicture)).toContain('File')
  await editor.remove('boards', empty.id)
})

function aBoard() {
  const word = randomBytes(4).toString('hex')
  return { title: `Board ${word}`, slug: `board-${word}`, summary: 'What it is for.' }
}

async function aPaper(site: SharedSite) {
  const name = `paper-${randomBytes(6).toString('hex')}.pdf`
  const { doc, told } = await upload(site, { name, type: 'application/pdf', bytes: Buffer.from(aPdf()) })
  if (!doc) throw new Error(`The paper was not taken: ${told}`)
  return doc
}

async function toldOf(editor: Editor, id: string, meeting: object) {
  const { status, body } = await editor.send('PATCH', `boards/${id}`, { meetings: [meeting], _status: 'published' })
  expect(status).toBe(400)
  return JSON.stringify(body)
}

async function tokenOf(site: SharedSite) {
  return signIn(site, await administratorPassword(site))
}
