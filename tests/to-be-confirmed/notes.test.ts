import { expect } from 'vitest'
import { paths } from '#lib/paths.ts'
import { query } from '#tests/support/a-database.ts'
import { administratorPassword } from '#tests/support/a-site.ts'
import { type Editor, signIn } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { type SharedSite, testOnASite } from '#tests/support/test-on-a-site.ts'

const test = testOnASite()
const canary = 'unmistakablecanary'

function aNote(collection: string) {
  return { what: `${canary} of ${collection}`, whom: `Whom ${canary}`, source: `https://${canary}.example/` }
}

/** One of each collection that keeps notes, with a note. Of documents it is published, of records one that a page may show. */
async function noteEverywhere({ database }: SharedSite, editor: Editor) {
  const tables = await query<{ name: string }>(
    database,
    String.raw`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE '%\_to\_be\_confirmed' AND tablename NOT LIKE '\_%'`,
  )
  const noted: string[] = []
  for (const { name } of tables) {
    const collection = name
      .replace(/_to_be_confirmed$/, '')
      .replace('publication_documents', 'publications')
      .replaceAll('_', '-')
    const { docs } = await editor.find(collection, 'limit=1&depth=0')
    if (!docs[0]) continue
    await editor.change(collection, String(docs[0].id), { toBeConfirmed: [aNote(collection)] })
    noted.push(collection)
  }
  return noted
}

async function asStaff(site: SharedSite) {
  return { authorization: `JWT ${await signIn(site, await administratorPassword(site))}` }
}

test('notes to staff are listed in the admin by whom to ask, and are nowhere public', async ({ site, editor }) => {
  const noted = await noteEverywhere(site, editor)
  expect(noted).toEqual(expect.arrayContaining(['pages', 'helplines', 'figures', 'services', 'redirects', 'everyday-words']))

  const listed = await send(site, paths.toBeConfirmed, { headers: await asStaff(site) })
  expect(listed.status).toBe(200)
  expect(listed.body).toContain(`Whom ${canary}`)
  for (const collection of noted) {
    expect(listed.body).toContain(`${canary} of ${collection}`)
    expect(listed.body).toContain(`/admin/collections/${collection}/`)
  }

  const routes = await query<{ path: string }>(site.database, 'SELECT path FROM routes WHERE is_current')
  const others = [
    '/search',
    `/search?q=${canary}`,
    '/services?need=housing',
    '/nowhere',
    '/news/feed',
    '/sitemap.xml',
    paths.nominate,
    paths.info,
  ]
  for (const address of [...routes.map(({ path }) => path), ...others]) {
    const { body } = await send(site, address)
    expect([address, body.replaceAll(`value="${canary}"`, '').includes(canary) && !address.includes(canary)]).toEqual([address, false])
  }
  expect((await send(site, `/search?q=${canary}`)).body).toContain('Nothing found')
})

test('nobody else reads them, by the API or in the admin', async ({ site, editor }) => {
  const noted = await noteEverywhere(site, editor)

  for (const collection of noted)
    for (const ending of ['', '?depth=2', '?draft=true', '?select[toBeConfirmed]=true']) {
      const { body } = await send(site, `/api/${collection}${ending}`)
      expect([collection, ending, body.includes(canary)]).toEqual([collection, ending, false])
    }
  for (const where of ['toBeConfirmed.what', 'toBeConfirmed.whom'])
    expect((await send(site, `/api/pages?where[${where}][like]=${canary}`)).body).not.toContain('"docs":[{')
  const view = await send(site, paths.toBeConfirmed)
  expect(view.body).not.toContain(canary)
  expect(`${view.status} ${view.headers.location} ${view.body}`).toContain('/admin/login')
})

test('a note on a new draft is listed, and leaves the list when it is deleted', async ({ site, editor }) => {
  const toBeConfirmed = [{ what: 'A note on a draft that nobody has published' }]
  const draft = await editor.create('programmes?draft=true', { title: 'A draft', slug: 'a-draft', summary: 'Words.', toBeConfirmed })
  const staff = await asStaff(site)
  const list = async () => (await send(site, paths.toBeConfirmed, { headers: staff })).body
  await eventually(async () => expect(await list()).toContain('A note on a draft that nobody has published'))
  expect(await list()).toContain('Nobody named')

  await editor.remove('programmes', draft.id)

  await eventually(async () => expect(await list()).not.toContain('A note on a draft that nobody has published'))
})
