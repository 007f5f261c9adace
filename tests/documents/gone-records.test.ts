import { expect } from 'vitest'
import { searchFor } from '#tests/search/results.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { send } from '#tests/support/http.ts'
import { type SharedSite, test } from '#tests/support/test-on-a-site.ts'
import { loseRecord } from './lose-record.ts'
import { aProgramme, publishedPage, toldOf, wholePage } from './on-a-page.ts'
import { linkTo, listBlock, textBlock } from './writing.ts'

// In milliseconds; other tests keep the machine busy.
const patient = { timeout: 10_000 }

async function someRecords(editor: Editor) {
  const organisation = await editor.create('organisations', { name: 'An organisation' })
  const helpline = {
    name: 'A helpline',
    phone: '116',
    hours: 'Always',
    forWhom: 'All',
  }
  return {
    figures: (
      await editor.create('figures', { value: '7', counts: 'things', among: 'all', source: 'A source', dated: 'asAt', asAt: '2024' })
    ).id,
    helplines: (await editor.create('helplines', { ...helpline, runBy: organisation.id })).id,
    organisations: organisation.id,
    'office-holders': (await editor.create('office-holders', { name: 'A holder' })).id,
    publications: (await editor.publish('publications', aProgramme([], { title: 'A publication' }))).id,
    programmes: (await editor.publish('programmes', aProgramme([], { title: 'Another programme' }))).id,
  }
}

type Records = Awaited<ReturnType<typeof someRecords>>

/** Records get lost; documents are withdrawn, last of all, so that what shows them is drawn and read anew. */
async function removeAll({ database }: SharedSite, editor: Editor, { publications, programmes, ...records }: Records) {
  for (const [collection, id] of Object.entries(records)) await loseRecord(database, collection, id)
  await editor.unpublish('publications', publications)
  await editor.unpublish('programmes', programmes)
}

function bodyWith(records: Records) {
  const document = { relationTo: 'programmes', value: records.programmes }
  return [
    { blockType: 'figures', heading: 'Figures here', figures: [records.figures], note: 'What the figures can’t say.' },
    { blockType: 'helplines', heading: 'Helplines here', helplines: [records.helplines] },
    { blockType: 'members', heading: 'Members here', organisations: [records.organisations] },
    { blockType: 'people', heading: 'People here', people: [records['office-holders']] },
    { blockType: 'quotation', words: 'Words of a holder', speaker: records['office-holders'], saidOn: '2025-05-05' },
    { blockType: 'documents', heading: 'Documents here', publications: [records.publications] },
    { blockType: 'signposts', heading: 'Signposts here', documents: [document] },
    { blockType: 'callToAction', label: 'An action', document },
    textBlock(linkTo(document, 'linked words')),
    listBlock('The rest'),
  ]
}

test('when what a page leads to is withdrawn, or what it shows is lost, it is drawn without it, without empty headings and lists', async ({
  site,
  editor,
}) => {
  const records = await someRecords(editor)
  const { path, id, text } = await publishedPage(site, editor, aProgramme(bodyWith(records)))
  for (const words of ['A source, 2024', 'An organisation', 'A holder, 5 May 2025', 'A publication', 'Another programme']) {
    expect(text).toContain(words)
  }

  await removeAll(site, editor, records)

  await expect.poll(async () => (await send(site, path)).body, patient).not.toContain('Another programme')
  await expectDrawnWithout(await send(site, path))
  await editor.republish('programmes', id, { summary: 'Changed since.' })
  await expect.poll(async () => (await send(site, path)).body, patient).toContain('Changed since.')
  await expectDrawnWithout(await send(site, path))
})

async function expectDrawnWithout(answer: Awaited<ReturnType<typeof send>>) {
  const { text, count, headings, html } = wholePage(answer)
  expect(headings.filter((heading) => heading.includes('here'))).toEqual([])
  expect(headings[0]).toBe('h2 The rest')
  expect(html).not.toContain('here</a>')
  for (const words of ['A holder', 'Words of a holder', 'What the figures']) expect(text).not.toContain(words)
  expect(text).not.toContain('An action')
  expect(text).toContain('linked words')
  expect([count('ul'), count('li'), count('blockquote')]).toEqual([1, 1, 0])
}

test('what is gone is no longer found by its words, nor is what would have surrounded it', async ({ site, editor }) => {
  const records = await someRecords(editor)
  const document = { relationTo: 'programmes', value: records.programmes }
  await editor.change('helplines', records.helplines, { name: 'Brackenline' })
  await editor.change('organisations', records.organisations, { name: 'Bogmyrtle' })
  await editor.change('office-holders', records['office-holders'], { name: 'Larkspurson' })
  await editor.republish('programmes', records.programmes, { title: 'Cloudberries' })
  const body = [
    { blockType: 'figures', heading: 'Sundews', figures: [records.figures], note: 'Butterworts' },
    { blockType: 'helplines', helplines: [records.helplines] },
    { blockType: 'quotation', words: 'Asphodels', speaker: records['office-holders'], saidOn: '2025-05-05' },
    { blockType: 'signposts', heading: 'Cottongrass', documents: [document] },
    listBlock('Crowberries'),
  ]
  const { title } = await editor.publish('programmes', aProgramme(body, { title: 'A page to be found', related: [document] }))
  const isFound = async (word: string) => (await searchFor(site, word)).titles.includes(title)
  const gone = ['Brackenline', 'Bogmyrtle', 'Larkspurson', 'Cloudberries', 'Sundews', 'Butterworts', 'Asphodels', 'Cottongrass']
  for (const word of [...gone, 'Crowberries']) expect([word, await isFound(word)]).toEqual([word, true])

  await removeAll(site, editor, records)

  for (const word of gone) expect([word, await isFound(word)]).toEqual([word, false])
  expect(await isFound('Crowberries')).toBe(true)
})

test('what a page leads to may be unpublished, or a draft that was never published', async ({ site, editor }) => {
  const unpublished = await someRecords(editor)
  const draft = {
    ...unpublished,
    publications: (await editor.create('publications?draft=true', aProgramme([], { title: 'Secret publication', _status: 'draft' }))).id,
    programmes: (await editor.create('programmes?draft=true', aProgramme([], { title: 'Secret programme', _status: 'draft' }))).id,
  }
  const { path } = await publishedPage(site, editor, aProgramme([...bodyWith(unpublished), ...bodyWith(draft)]))

  await editor.unpublish('publications', unpublished.publications)
  await editor.unpublish('programmes', unpublished.programmes)

  await expect.poll(async () => (await send(site, path)).body, patient).not.toContain('Another programme')
  const { headings, html } = wholePage(await send(site, path))
  for (const words of ['Secret', 'A publication', 'Another programme']) expect(html).not.toContain(words)
  for (const words of ['h2 Documents here', 'h2 Signposts here']) expect(headings).not.toContain(words)
})

test('the menu leaves out what is withdrawn', async ({ site, editor }) => {
  const document = await editor.publish('programmes', aProgramme([]))
  const settings = await editor.find('globals/site-settings', 'depth=0')
  const navigation = [{ label: 'Soon gone', document: { relationTo: 'programmes', value: document.id } }]
  await editor.changeSettings({ navigation: [...navigation, { label: 'Nominate', form: 'nominate' }] })
  await expect.poll(async () => (await send(site, '/contact')).body, patient).toContain('Soon gone')

  await editor.unpublish('programmes', document.id)

  await expect.poll(async () => (await send(site, '/contact')).body, patient).not.toContain('Soon gone')
  expect((await send(site, '/contact')).body).toContain('Nominate')
  await editor.changeSettings({ navigation: settings.navigation })
})

test("an id that isn't valid is refused, saying what to do", async ({ editor }) => {
  expect(await toldOf(editor, aProgramme([{ blockType: 'figures', figures: ['nonsense'] }]))).toEqual({
    status: 400,
    told: 'Something here can’t be stored. Check the dates, and choose again what this links to',
  })
})
