import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import { aProgramme, publishedPage, wholePage } from '#tests/documents/on-a-page.ts'
import { aPicture } from '#tests/documents/upload.ts'
import { listBlock } from '#tests/documents/writing.ts'
import { soon } from '#tests/records/soon.ts'
import { searchFor } from '#tests/search/results.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'

const aDay = 24 * 60 * 60 * 1000

function inDays(days: number) {
  return new Date(Date.now() + days * aDay).toISOString()
}

/** Told apart by its name, of which each part is a word of its own. */
function aName() {
  return `Q${randomBytes(5).toString('hex')}q`.replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
}

async function aPerson(editor: Editor, fields = {}) {
  const name = aName()
  const { id } = await editor.create('office-holders', { name, ...fields })
  return { id, name }
}

async function anOffice(editor: Editor, terms: object[]) {
  const name = `Office ${aName()}`
  const { id } = await editor.create('offices', { name, terms })
  return { id, name }
}

function holders(...offices: { id: string }[]) {
  return { blockType: 'holders', heading: 'Who is in office', offices: offices.map(({ id }) => id) }
}

function quotation(speaker: { id: string }, saidOn: string) {
  return { blockType: 'quotation', words: 'Words in public.', speaker: speaker.id, saidOn }
}

async function textOf(site: SharedSite, address: string) {
  return wholePage(await send(site, address)).text
}

test('ending one term and adding the next in one save changes every page that shows the office, and what is found', async ({
  site,
  editor,
}) => {
  const [before, after] = [await aPerson(editor), await aPerson(editor)]
  const office = await anOffice(editor, [{ holder: before.id, from: '2024-05-09' }])
  const page = await publishedPage(site, editor, aProgramme([holders(office), quotation(before, '2025-01-01')]))
  const board = { title: 'A chaired board', slug: `board-${randomBytes(4).toString('hex')}`, summary: 'In a sentence.', chair: office.id }
  const { slug, id: boardId } = await editor.publish('boards', board)
  expect(page.text).toContain(`${before.name}${office.name}, since 9 May 2024`)
  await soon(() => textOf(site, `/boards/${slug}`)).toContain(`${before.name}, ${office.name}`)

  await editor.change('offices', office.id, {
    terms: [
      { holder: before.id, from: '2024-05-09', to: inDays(-1) },
      { holder: after.id, from: inDays(0) },
    ],
  })

  await soon(() => textOf(site, page.path)).toContain(`${after.name}${office.name}, since`)
  await soon(() => textOf(site, `/boards/${slug}`)).toContain(`${after.name}, ${office.name}`)
  const text = await textOf(site, page.path)
  expect(text).not.toContain(`${before.name}${office.name}`)
  expect(text).toContain(`${before.name}, ${office.name}, said on 1 January 2025`)
  expect((await searchFor(site, after.name)).titles.toSorted()).toEqual(['A chaired board', 'A programme'])
  expect((await searchFor(site, before.name)).titles).toEqual(['A programme'])
  await editor.remove('boards', boardId)
  await editor.remove('programmes', page.id)
})

test('a term that ends today lasts the day, one that begins tomorrow is not shown yet, and the page is drawn again when the day is over', async ({
  site,
  editor,
}) => {
  const [today, tomorrow] = [await aPerson(editor), await aPerson(editor)]
  const office = await anOffice(editor, [
    { holder: today.id, to: inDays(0) },
    { holder: tomorrow.id, from: inDays(1) },
  ])
  const page = await publishedPage(site, editor, aProgramme([holders(office)]))

  expect(page.text).toContain(today.name)
  expect(page.text).not.toContain(tomorrow.name)
  const index = async () => JSON.stringify(JSON.parse(await readFile(path.join(site.dataDir, 'pages', 'index.json'), 'utf8')))
  await soon(async () => (await index()).includes(page.path)).toBe(true)
  await editor.remove('programmes', page.id)
})

test('with nobody in office nothing is printed, not even the heading, on a page of two offices only the one that is held', async ({
  site,
  editor,
}) => {
  const holder = await aPerson(editor)
  const vacant = await anOffice(editor, [{ holder: holder.id, to: inDays(-1) }])
  const held = await anOffice(editor, [{ holder: holder.id, from: inDays(-1) }])
  const empty = await publishedPage(site, editor, aProgramme([holders(vacant), listBlock('The rest')]))
  const half = await publishedPage(site, editor, aProgramme([holders(vacant, held)]))

  expect(empty.headings).not.toContain('h2 Who is in office')
  expect(empty.text).not.toContain(holder.name)
  expect([half.count('li'), half.text.includes(vacant.name), half.text.includes(held.name)]).toEqual([1, false, true])

  const said = await publishedPage(site, editor, aProgramme([quotation(holder, inDays(-2)), quotation(holder, inDays(0))]))
  expect(said.find('figcaption')).toEqual([
    expect.stringContaining(`, ${vacant.name}, said`),
    expect.stringContaining(`, ${held.name}, said`),
  ])
  for (const { id } of [empty, half, said]) await editor.remove('programmes', id)
})

test('the portrait of whoever holds the office is shown and sent, and follows the office', async ({ site, editor }) => {
  const [one, other] = [await aPicture(site), await aPicture(site)]
  for (const { id } of [one, other]) await editor.change('media', id, { recognisable: 'agreed', agreementKeptBy: 'The office' })
  const [before, after] = [await aPerson(editor, { portrait: one.id }), await aPerson(editor, { portrait: other.id })]
  const office = await anOffice(editor, [{ holder: before.id }])
  const page = await publishedPage(site, editor, aProgramme([holders(office)]))
  expect(page.html).toContain(one.paths[1])
  for (const address of one.paths) await soon(async () => (await send(site, address)).status).toBe(200)
  expect((await send(site, String(other.paths[0]))).status).toBe(404)

  const terms = [
    { holder: before.id, to: inDays(-1) },
    { holder: after.id, from: inDays(0) },
  ]
  await editor.change('offices', office.id, { terms })

  await soon(async () => (await send(site, page.path)).body).toContain(other.paths[1])
  for (const address of other.paths) await soon(async () => (await send(site, address)).status).toBe(200)
  await editor.remove('programmes', page.id)
})

test('terms of one office that overlap are refused with a sentence, also in a draft, and a gap isn’t', async ({ editor }) => {
  const holder = await aPerson(editor)
  const { id } = await anOffice(editor, [])
  const overlapping = {
    terms: [
      { holder: holder.id, to: '2028-05-07' },
      { holder: holder.id, from: '2028-05-07' },
    ],
  }
  for (const [address, more] of [
    [`offices/${id}`, {}],
    [`offices/${id}?draft=true`, { _status: 'draft' }],
  ] as const) {
    const { status, body } = await editor.send('PATCH', address, { ...overlapping, ...more })
    const told = body.errors?.[0]?.data?.errors?.[0]?.message
    expect([status, told]).toEqual([400, expect.stringContaining('End one the day before the other begins')])
  }
  const apart = {
    terms: [
      { holder: holder.id, to: '2028-05-07' },
      { holder: holder.id, from: '2028-05-20' },
    ],
  }
  expect((await editor.send('PATCH', `offices/${id}`, apart)).status).toBe(200)
})

test('an office isn’t published with somebody whom pages wouldn’t show, nor withdrawn or binned while a page shows it', async ({
  site,
  editor,
}) => {
  const draft = await editor.create('office-holders?draft=true', { name: 'Not yet public', _status: 'draft' })
  const refused = await editor.send('POST', 'offices', { name: 'An office', terms: [{ holder: draft.id }] })
  expect([refused.status, refused.body.errors?.[0]?.message]).toEqual([
    400,
    expect.stringContaining('Publish Not yet public under Office holders'),
  ])

  await editor.change('office-holders', draft.id, { deletedAt: new Date().toISOString() })
  expect((await editor.send('POST', 'offices', { name: 'An office', terms: [{ holder: draft.id }] })).status).toBe(400)

  const holder = await aPerson(editor)
  const office = await anOffice(editor, [{ holder: holder.id }])
  for (const fields of [{ _status: 'draft' }, { deletedAt: new Date().toISOString() }])
    expect((await editor.send('PATCH', `office-holders/${holder.id}`, fields)).body.errors?.[0]?.message).toContain(
      `has a term in “${office.name}”. Take it out of there first`,
    )
  const page = await publishedPage(site, editor, aProgramme([holders(office)]))
  for (const fields of [{ _status: 'draft' }, { deletedAt: new Date().toISOString() }])
    expect((await editor.send('PATCH', `offices/${office.id}`, fields)).body.errors?.[0]?.message).toContain('is shown on “A programme”')
  await editor.remove('programmes', page.id)
})
