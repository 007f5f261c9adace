import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { Editor } from '#tests/support/an-editor.ts'
import { testOnASite } from '#tests/support/test-on-a-site.ts'
import { aProgramme } from './on-a-page.ts'
import { listBlock } from './writing.ts'

const test = testOnASite()

const aFigure = { value: '7', counts: 'Things counted', among: 'all', source: 'A source', dated: 'asAt', asAt: '2024' }
const aHelpline = {
  name: 'A helpline',
  phone: '116',
  hours: 'Always',
  forWhom: 'All',
}

const shown = [
  ['figures', aFigure, 'Things counted', (id: string) => ({ blockType: 'figures', figures: [id] })],
  ['helplines', aHelpline, 'A helpline', (id: string) => ({ blockType: 'helplines', helplines: [id] })],
  ['organisations', { name: 'An organisation' }, 'An organisation', (id: string) => ({ blockType: 'members', organisations: [id] })],
  ['office-holders', { name: 'A holder' }, 'A holder', (id: string) => ({ blockType: 'people', people: [id] })],
] as const

/** Two published pages with this body, named in the order of their addresses. */
async function twoPages(editor: Editor, body: unknown) {
  const name = randomBytes(6).toString('hex')
  return Promise.all(
    ['one', 'two'].map((which) => editor.publish('programmes', aProgramme(body, { title: `Page ${which}`, slug: `${name}-${which}` }))),
  )
}

async function deletion(editor: Editor, record: string) {
  const { status, body } = await editor.send('DELETE', record)
  return { status, told: body.errors?.[0]?.message }
}

const deleted = { status: 200, told: undefined }

for (const [collection, fields, name, blockOf] of shown) {
  test(`${collection}: what published pages show is deleted only once no page shows it, and staff are told which do`, async ({
    editor,
  }) => {
    const { id } = await editor.create(collection, fields)
    const record = `${collection}/${id}`
    const [one, two] = await twoPages(editor, [blockOf(id), listBlock('The rest')])

    expect(await deletion(editor, record)).toEqual({
      status: 400,
      told: `“${name}” is shown on “Page one” and “Page two”. Take it off these pages first`,
    })
    expect((await editor.send('GET', record)).status).toBe(200)

    await editor.republish('programmes', String(two?.id), { body: [listBlock('The rest')] })
    const onOne = { status: 400, told: `“${name}” is shown on “Page one”. Take it off this page first` }
    expect(await deletion(editor, record)).toEqual(onOne)
    await editor.saveDraft('programmes', String(one?.id), { body: [] })
    expect(await deletion(editor, record)).toEqual(onOne)

    await editor.unpublish('programmes', String(one?.id))
    expect(await deletion(editor, record)).toEqual(deleted)
  })
}

test('what only drafts show can be deleted', async ({ editor }) => {
  const { id } = await editor.create('helplines', aHelpline)
  await editor.create('programmes?draft=true', aProgramme([{ blockType: 'helplines', helplines: [id] }], { _status: 'draft' }))

  expect(await deletion(editor, `helplines/${id}`)).toEqual(deleted)
})

test('when a page names an organisation with a helpline, staff are told which helpline that is', async ({ editor }) => {
  const { id: runBy } = await editor.create('organisations', { name: 'Who runs it' })
  const { id } = await editor.create('helplines', { ...aHelpline, runBy })
  await twoPages(editor, [{ blockType: 'helplines', helplines: [id] }])

  expect(await deletion(editor, `organisations/${runBy}`)).toEqual({
    status: 400,
    told: '“Who runs it” is shown on “Page one” and “Page two”. Take it off these pages, and off the helpline “A helpline”, first',
  })

  await editor.change('helplines', id, { runBy: null })
  expect(await deletion(editor, `organisations/${runBy}`)).toEqual(deleted)
})

test('the national helpline is not deleted while sensitive pages begin with it, unless its number has another record', async ({
  editor,
}) => {
  const [services] = (await editor.find('pages', 'where[slug][equals]=services')).docs
  const page = await editor.publish('boards', aProgramme([listBlock('Words')], { title: 'A sensitive board', isSensitive: true }))
  const national = { ...aHelpline, name: 'The national line', phone: '0808 2000 247' }
  const [before] = (await editor.find('helplines', 'where[phone][equals]=0808%202000%20247')).docs
  const { id } = await editor.create('helplines', national)
  await editor.change('helplines', String(before?.id), { phone: '0808 2000 248' })

  const { status, told } = await deletion(editor, `helplines/${id}`)
  expect(status).toBe(400)
  expect(told).toMatch(/^“The national line” is shown at the top of “.*”.*\. Change its details instead of taking it away$/)
  expect(told).toContain('“A sensitive board”')

  await editor.unpublish('boards', page.id)
  expect((await deletion(editor, `helplines/${id}`)).told).toContain(`“${services?.title}”`)

  await editor.change('helplines', String(before?.id), { phone: '08082 000 247' })
  expect(await deletion(editor, `helplines/${id}`)).toEqual(deleted)
})
