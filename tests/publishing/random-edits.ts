import { randomUUID } from 'node:crypto'
import type { DocumentCollection } from '#lib/paths.ts'
import { anAlert } from '#tests/alerts/an-alert.ts'
import { aPicture, publishFile, videoBlock } from '#tests/documents/upload.ts'
import { linkTo, paragraph, textBlock } from '#tests/documents/writing.ts'
import type { Random } from '#tests/publishing/random.ts'
import { query } from '#tests/support/a-database.ts'
import type { Site } from '#tests/support/a-site.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'

export type Edited = {
  site: Site
  editor: Editor
  databaseUrl: string
  random: Random
  /** Until the watched instance keeps every page as it is now: only what is kept can be kept too long. */
  untilKept: () => Promise<void>
}
export type Edit = {
  name: string
  make: (edited: Edited) => Promise<unknown>
  /** Nothing but the body of one page changes. */
  isBodyOnly?: boolean
  /** The instance that is watched hears of it when it starts again. */
  isWhileDown?: boolean
}

const plainEdits: Edit[] = [
  { name: 'a body', make: changeBody, isBodyOnly: true },
  { name: 'a title', make: (edited) => changeDocument(edited, ({ random }) => ({ title: `Renamed ${random.word()}` })) },
  { name: 'a summary', make: (edited) => changeDocument(edited, ({ random }) => ({ summary: `It now says ${random.word()}.` })) },
  { name: 'a figure', make: (edited) => changeRecord(edited, 'figures', { value: `${edited.random.number(100)}%` }) },
  { name: 'a helpline', make: (edited) => changeRecord(edited, 'helplines', { name: `Helpline ${edited.random.word()}` }) },
  { name: 'an organisation', make: (edited) => changeRecord(edited, 'organisations', { name: `Organisation ${edited.random.word()}` }) },
  { name: 'a term that ends', make: endTerm },
  { name: 'a related page, published for the first time', make: publishRelated },
  { name: 'a linked page, published for the first time', make: publishLinked },
  { name: 'the menu', make: changeMenu },
  { name: 'an alert', make: changeAlert },
  { name: 'a parent', make: moveBelow },
  {
    name: 'an address',
    make: (edited) => changeDocument(edited, ({ random }) => ({ slug: `moved-${random.word()}` }), ['programmes', 'services']),
  },
  { name: 'a file replaced', make: replaceFile },
  { name: 'a withdrawal', make: withdraw },
  { name: 'a page deleted', make: remove },
  { name: 'a record deleted', make: removeRecord },
  { name: 'a schedule', make: schedule },
  { name: 'news', make: ({ editor, random }) => editor.publish('news', { ...aDocument(random), date: '2026-11-26T12:00:00.000Z' }) },
  { name: 'an accessibility issue', make: recordIssue },
  { name: 'a second publish that overtakes the first render', make: publishTwice },
]

/** One edit of every kind that staff can make. What is edited is chosen by chance among all that is published. */
export const edits: Edit[] = [
  ...plainEdits,
  { name: 'an edit while the instance was down', make: (edited) => edited.random.of(plainEdits).make(edited), isWhileDown: true },
]

type Document = { collection: DocumentCollection; id: string; path: string }

async function anyDocument({ databaseUrl, random }: Edited, among?: DocumentCollection[]) {
  const documents = await query<Document>(
    databaseUrl,
    "SELECT collection, document_id AS id, path FROM routes WHERE is_current AND path <> '/' ORDER BY path",
  )
  return random.of(documents.filter(({ collection }) => !among || among.includes(collection)))
}

async function changeDocument(edited: Edited, fields: (edited: Edited) => Record<string, unknown>, among?: DocumentCollection[]) {
  const { collection, id } = await anyDocument(edited, among)
  await edited.editor.republish(collection, id, fields(edited))
}

async function changeBody(edited: Edited) {
  const { collection, id } = await anyDocument(edited, ['services', 'programmes', 'boards', 'partnerships'])
  const { body } = (await edited.editor.find(collection, `where[id][equals]=${id}&depth=0`)).docs[0] ?? {}
  const added = textBlock(paragraph(`Added: ${edited.random.word()}.`))
  await edited.editor.republish(collection, id, { body: [...(Array.isArray(body) ? body : []), added] })
}

async function changeRecord({ editor, random }: Edited, collection: string, fields: Record<string, unknown>) {
  const { docs } = await editor.find(collection, 'limit=100&depth=0&sort=id')
  await editor.change(collection, String(random.of(docs).id), fields)
}

async function endTerm({ editor, random }: Edited) {
  const { docs } = await editor.find('offices', 'limit=100&depth=0&sort=id')
  const { id, terms } = random.of(docs) as { id: string; terms: object[] }
  await editor.change('offices', id, {
    terms: terms.map((term, place) => (place === terms.length - 1 ? { ...term, to: new Date().toISOString() } : term)),
  })
}

/** A page leads to a draft; then the draft is published. */
async function publishRelated(edited: Edited) {
  const { editor, random } = edited
  const { id } = await editor.create('programmes?draft=true', { ...aDocument(random), _status: 'draft' })
  await changeDocument(edited, () => ({ related: [{ relationTo: 'programmes', value: id }] }), ['services', 'boards'])
  await edited.untilKept()
  await edited.editor.republish('programmes', id)
}

async function publishLinked(edited: Edited) {
  const { editor, random } = edited
  const { id } = await editor.create('news?draft=true', { ...aDocument(random), date: '2026-11-20T12:00:00.000Z', _status: 'draft' })
  const body = [textBlock(linkTo({ relationTo: 'news', value: id }, 'Read on'))]
  await editor.publish('programmes', { ...aDocument(random), body })
  await edited.untilKept()
  await editor.republish('news', id)
}

/** Written for the first time, or corrected; now and then one of a section. */
async function changeAlert(edited: Edited) {
  const { editor, random } = edited
  const { collection, id } = await anyDocument(edited)
  const about = random.number(2) === 0 ? { place: 'section', section: { relationTo: collection, value: id } } : { place: 'site' }
  const fields = anAlert({ words: `Notice ${random.word()}`, ...about })
  const [known] = (await editor.find('alerts', 'limit=1&depth=0')).docs
  await (known ? editor.change('alerts', String(known.id), fields) : editor.create('alerts', fields))
}

async function changeMenu({ editor, random }: Edited) {
  const { navigation } = await editor.find('globals/site-settings', 'depth=0')
  await editor.changeSettings({ navigation: random.shuffled(navigation as object[]) })
}

/** A page moves, and with it those below it, to one of which another page leads. */
async function moveBelow(edited: Edited) {
  const { editor, random } = edited
  const above = await editor.publish('pages', aDocument(random))
  const below = await editor.publish('pages', { ...aDocument(random), parent: above.id })
  await editor.publish('pages', { ...aDocument(random), parent: above.id })
  await editor.publish('pages', { ...aDocument(random), parent: below.id })
  const body = [textBlock(linkTo({ relationTo: 'pages', value: below.id }, 'Read on'))]
  await editor.publish('programmes', { ...aDocument(random), body })
  await edited.untilKept()
  await editor.republish('pages', above.id, { slug: `moved-${random.word()}` })
}

async function replaceFile({ site, editor, random, untilKept }: Edited) {
  const picture = await aPicture(site)
  await publishFile(editor, picture.id)
  await editor.publish('programmes', { ...aDocument(random), body: [videoBlock(picture.id)] })
  await untilKept()
  await aPicture(site, { instead: picture.id })
}

async function withdraw(edited: Edited) {
  const { collection, id } = await anyDocument(edited, ['programmes', 'services', 'boards', 'publications'])
  await edited.editor.unpublish(collection, id)
}

/** What others lead to can't be deleted. */
async function remove({ editor, random, untilKept }: Edited) {
  const { id } = await editor.publish('programmes', aDocument(random))
  await untilKept()
  await editor.remove('programmes', id)
}

/** A figure that a page shows can't be deleted; one that it no longer shows can. */
async function removeRecord(edited: Edited) {
  const { editor, random } = edited
  const { id } = await editor.create('organisations', { name: `Organisation ${random.word()}` })
  const service = await editor.publish('programmes', { ...aDocument(random), body: [{ blockType: 'members', organisations: [id] }] })
  await editor.republish('programmes', service.id, { body: [] })
  await editor.send('DELETE', `organisations/${id}`)
}

async function schedule(edited: Edited) {
  const { databaseUrl } = edited
  const { collection, id } = await anyDocument(edited, ['programmes', 'services'])
  const [administrator] = await query<{ id: string }>(databaseUrl, 'SELECT id FROM users')
  const input = {
    type: 'unpublish',
    doc: { relationTo: collection, value: id },
    user: { relationTo: 'users', value: administrator?.id },
  }
  await query(
    databaseUrl,
    `INSERT INTO payload_jobs (task_slug, queue, wait_until, input, has_error, processing, total_tried)
     VALUES ('schedulePublish', 'default', now(), $1, false, false, 0)`,
    [JSON.stringify(input)],
  )
  await eventually(async () => {
    const current = await query(databaseUrl, 'SELECT 1 FROM routes WHERE document_id = $1 AND is_current', [id])
    if (current.length > 0) throw new Error('The page is not withdrawn yet')
  })
}

async function recordIssue({ editor, random }: Edited) {
  await editor.create('accessibility-issues', {
    issue: `Something ${random.word()} is hard to use`,
    criterion: '1.4.3',
    ground: 'nonCompliance',
    plan: 'It will be mended.',
    foundOn: '2026-11-20T12:00:00.000Z',
  })
}

async function publishTwice(edited: Edited) {
  const { collection, id } = await anyDocument(edited, ['programmes', 'services'])
  const { editor, random, site } = edited
  const { path } = await anyDocument(edited)
  await editor.republish(collection, id, { summary: `First ${random.word()}.` })
  await Promise.all([fetch(site.url + path), editor.republish(collection, id, { summary: `Second ${random.word()}.` })])
}

/** At an address that nobody else has. */
function aDocument(random: Random) {
  return { title: `Page ${random.word()}`, slug: `page-${randomUUID().slice(0, 8)}`, summary: 'What it is about.' }
}
