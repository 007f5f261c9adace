import { expect } from 'vitest'
import { starterDocuments } from '#lib/starter-content/starter-content.ts'
import { query } from '#tests/support/a-database.ts'
import { aProgramme, pathOf, type TwoSites, test, untilAll } from './two-sites.ts'

/** A published programme whose words were last changed long ago. */
async function anOldProgramme({ editor, databaseUrl }: TwoSites) {
  const related = (await editor.find('pages', 'where[slug][equals]=about')).docs.map(({ id }) => ({ relationTo: 'pages', value: id }))
  const programme = await editor.publish('programmes', aProgramme({ related }))
  for (const [table, column, key] of [
    ['programmes', 'words_changed_on', 'id'],
    ['_programmes_v', 'version_words_changed_on', 'parent_id'],
  ])
    await query(databaseUrl, `UPDATE ${table} SET ${column} = '2026-01-05T12:00:00Z' WHERE ${key} = $1`, [programme.id])
  return programme
}

async function dateOf({ editor }: TwoSites, id: string) {
  const { body } = await editor.send('GET', `programmes/${id}`)
  return String(body.wordsChangedOn).slice(0, 10)
}

const longAgo = '2026-01-05'
const today = new Date().toISOString().slice(0, 10)

test('a page says when its words were last changed', async ({ sites }) => {
  const programme = await anOldProgramme(sites)
  await sites.editor.republish('programmes', programme.id)

  await untilAll(sites.both, pathOf(programme), { body: expect.stringMatching(/Last updated <time[^>]*>5 January 2026/) })
})

test.for<[what: string, fields: Record<string, unknown>]>([
  ['no field', {}],
  ['the same words again', { summary: 'What it does, in a sentence.' }],
  ['its owner', { owner: null }],
  ['a note to staff', { toBeConfirmed: [{ what: 'A note' }] }],
  ['whether it is sensitive', { isSensitive: true, browserTitle: 'talk' }],
  ['a day of somebody’s own choice', { wordsChangedOn: '2020-02-02T12:00:00Z' }],
])('a publish that changes %s leaves the day', async ([, fields], { sites }) => {
  const { id } = await anOldProgramme(sites)

  await sites.editor.republish('programmes', id, fields)

  expect(await dateOf(sites, id)).toBe(longAgo)
})

test('sending the whole document as it was read leaves the day', async ({ sites }) => {
  const { id } = await anOldProgramme(sites)
  const { body } = await sites.editor.send('GET', `programmes/${id}?depth=1`)

  await sites.editor.republish('programmes', id, body)

  expect(await dateOf(sites, id)).toBe(longAgo)
})

test.for<[what: string, fields: Record<string, unknown>]>([
  ['its title', { title: 'Another title' }],
  ['its summary', { summary: 'Other words.' }],
  ['its body', { body: [{ blockType: 'list', heading: 'A list', items: [{ item: 'One' }] }] }],
  ['what it leads to', { related: [] }],
])('a publish that changes %s moves the day', async ([, fields], { sites }) => {
  const { id } = await anOldProgramme(sites)

  await sites.editor.republish('programmes', id, fields)

  expect(await dateOf(sites, id)).toBe(today)
})

test('words changed in a draft are dated by the draft, and a later publish of it leaves that', async ({ sites }) => {
  const { editor, databaseUrl } = sites
  const { id } = await anOldProgramme(sites)
  await editor.saveDraft('programmes', id, { summary: 'Words of the draft.' })
  await query(databaseUrl, "UPDATE _programmes_v SET version_words_changed_on = '2026-03-07T12:00:00Z' WHERE parent_id = $1 AND latest", [
    id,
  ])

  await editor.republish('programmes', id)

  expect(await dateOf(sites, id)).toBe('2026-03-07')
})

test('what the site itself loads keeps the day that its file says', async ({ sites }) => {
  const rows = await query<{ slug: string; day: string }>(
    sites.databaseUrl,
    "SELECT slug, to_char(words_changed_on AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day FROM pages ORDER BY slug",
  )
  const files = starterDocuments.flatMap(({ collection, slug, wordsChangedOn }) =>
    collection === 'pages' ? { slug, day: wordsChangedOn } : [],
  )

  expect(rows).toEqual(files.toSorted((one, other) => (one.slug < other.slug ? -1 : 1)))
})
