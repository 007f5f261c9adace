import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { isDocumentCollection, paths } from '#lib/paths.ts'
import { anAlert } from '#tests/alerts/an-alert.ts'
import { aNomination } from '#tests/nominations/a-nomination.ts'
import { sendNomination } from '#tests/nominations/a-resident.ts'
import { anAnswer } from '#tests/page-feedback/an-answer.ts'
import { query } from '#tests/support/a-database.ts'
import type { Editor } from '#tests/support/an-editor.ts'
import { post, send } from '#tests/support/http.ts'
import { type SharedSite, testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite()

type Fields = Record<string, unknown>

/** What staff make. What each holds already shows what it takes. */
const madeByStaff = [
  ...['pages', 'boards', 'partnerships', 'programmes', 'strategies', 'services', 'publications', 'news'],
  ...['figures', 'helplines', 'organisations', 'offices', 'office-holders', 'alerts', 'accessibility-issues'],
]

const filledByForms = ['nominations', 'page-feedback', 'search-misses']

/** What each of Payload's own collections takes. */
const payloadsOwn: Record<string, Fields> = {
  users: { email: 'intruder@example.org', password: 'a-password-of-mine' },
  media: { alt: 'A picture' },
  'payload-jobs': { taskSlug: 'schedulePublish', input: { type: 'publish' } },
  'payload-preferences': { key: 'mine', value: { theme: 'dark' } },
  'payload-locked-documents': { globalSlug: 'site-settings' },
  'payload-kv': { key: 'mine', data: {} },
  'payload-migrations': { name: 'mine', batch: 99 },
}

test('nobody else writes anything: access refuses what staff may send, and nothing is stored', { timeout: 120_000 }, async ({
  site,
  editor,
}) => {
  await fillEveryCollection(site, editor)
  const before = await everything(site)

  for (const collection of [...madeByStaff, ...filledByForms, ...Object.keys(payloadsOwn)]) {
    const { id, ...fields } = payloadsOwn[collection] ?? (await oneOf(editor, collection))
    expect([collection, await attempts(site, collection, String(id ?? randomUUID()), fields)]).toEqual([
      collection,
      {
        create: 403,
        updateAll: 403,
        deleteAll: 403,
        update: 403,
        remove: 403,
      },
    ])
  }
  for (const [address, body] of [
    ['/api/globals/site-settings', { visitReasons: [] }],
    ['/api/users/unlock', { email: 'admin@localhost.test' }],
  ] as const)
    expect([address, await sendAs('POST', site, address, body)]).toEqual([address, 403])
  expect(await sendAs('POST', site, '/api/payload-preferences/mine', { value: { theme: 'dark' } })).toBe(403)
  expect((await send(site, '/api/payload-jobs/run')).status).toBe(403)
  expect(await everything(site)).toEqual(before)

  for (const collection of madeByStaff) {
    const { id: _, ...fields } = await oneOf(editor, collection)
    const made = await editor.send('POST', collection, fields)
    expect([collection, made.status, made.body.errors]).toEqual([collection, 201, undefined])
  }
})

async function fillEveryCollection(site: SharedSite, editor: Editor) {
  await sendNomination(site, aNomination())
  await post(site, paths.feedback, anAnswer())
  await send(site, `${paths.search}?q=xylophone`)
  await editor.create('alerts', anAlert())
  await editor.publish('news', { title: 'News', slug: 'news-of-this-test', summary: 'In a sentence.', date: '2026-11-01' })
  await editor.create('accessibility-issues', {
    issue: 'A picture has no words',
    criterion: '1.1.1 Non-text content',
    plan: 'We will write them.',
    foundOn: '2026-11-01',
  })
}

/** One that is already there, changed so that it could be sent again: at an address or under a key of its own. */
async function oneOf(editor: Editor, collection: string): Promise<Fields> {
  const finished = isDocumentCollection(collection) ? '&where[_status][equals]=published' : ''
  const [found] = (await editor.find(collection, `limit=1&depth=0${finished}`)).docs
  if (!found) throw new Error(`There is nothing in ${collection}`)
  const own = { slug: 'intruder', key: randomUUID(), reference: 'CP-2222-2222', words: 'intruder' }
  return { ...withoutRowIds(found), ...Object.fromEntries(Object.entries(own).filter(([name]) => name in found)), id: found.id }
}

/** The rows of a list, and blocks, have ids that nothing else may have. */
function withoutRowIds(fields: Fields): Fields {
  return JSON.parse(JSON.stringify(fields, (name, value) => (name === 'id' ? undefined : value)))
}

/** @returns the status of each. */
async function attempts(site: SharedSite, collection: string, id: string, fields: Fields) {
  const address = `/api/${collection}`
  const every = `${address}?where[id][exists]=true`
  return {
    create: await sendAs('POST', site, address, fields),
    updateAll: await sendAs('PATCH', site, every, fields),
    deleteAll: await sendAs('DELETE', site, every),
    update: await sendAs('PATCH', site, `${address}/${id}`, fields),
    remove: await sendAs('DELETE', site, `${address}/${id}`),
  }
}

async function sendAs(method: string, site: SharedSite, address: string, body?: Fields) {
  const headers = { 'content-type': 'application/json' }
  return (await send(site, address, { method, headers, ...(body && { body: JSON.stringify(body) }) })).status
}

/** Every row of every table, but for what tells visitors apart, which is deleted by itself, and for who saw which nomination and when staff last came: the test reads. */
async function everything({ database }: SharedSite) {
  const tables = await query<{ name: string }>(
    database,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('page_feedback_senders', 'nomination_sights', 'staff_sessions') ORDER BY tablename",
  )
  const counted = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*)::int, md5(string_agg(rows::text, '' ORDER BY rows::text)) AS hash FROM "${name}" AS rows`,
  )
  return query(database, `${counted.join(' UNION ALL ')} ORDER BY name`)
}
