import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { test as base, expect } from 'vitest'
import { makeAsASuperuser } from '#tests/embedded-postgres/as-a-superuser.ts'
import { query } from '#tests/support/a-database.ts'
import { aFolder, aSite, siteUrl } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { onAStack } from '#tests/support/on-a-stack.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'
import { storeOldNominations } from './old-nominations.ts'

const password = 'a password that only these tests have ever used'

export type OldRoute = { path: string; isCurrent: boolean; leadsTo: string | null }

/** Today's site, started on the data folder of a9f727c (fixtures/README.md); `before` is what its database held until then. */
export const test = base
  .extend('upgraded', { scope: 'file' }, ({}, { onCleanup }) => onAStack(onCleanup, upgrade))
  .extend('editor', { scope: 'file' }, async ({ upgraded }) => anEditor(upgraded.site, password))

async function upgrade(stack: AsyncDisposableStack) {
  const dataDir = await aFolder()
  stack.defer(() => rm(dataDir, { recursive: true, force: true }))
  const before: { routes: OldRoute[]; documents: Record<string, number> } = { routes: [], documents: {} }
  await makeAsASuperuser(dataDir, async (url) => {
    await query(url, await readFile('tests/upgrade/fixtures/a9f727c.sql', 'utf8'))
    await query(url, twoAtOnce)
    await storeOldNominations(url)
    before.routes = await listRoutes(url)
    before.documents = await countDocuments(url)
    await writeFiles(url, dataDir)
  })
  const site = stack.use(await aSite({ dataDir, env: { SITE_URL: siteUrl } }))
  // On a busy machine it may say that it is degraded before it has migrated.
  await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"ready"}'), { within: 60_000 })
  return { site, databaseUrl: await ownPostgres(site).url(), before }
}

/** Two people who hold an office of one name, the later of whom chairs a board. */
const twoAtOnce = `
  INSERT INTO office_holders (id, name, office) VALUES
    ('00000000-0000-4000-8000-000000000001', 'One of two', 'Member'), ('00000000-0000-4000-8000-000000000002', 'The other of two', 'Member');
  UPDATE boards SET chair_id = '00000000-0000-4000-8000-000000000002' WHERE slug = 'reducing-reoffending-board'`

function listRoutes(databaseUrl: string) {
  return query<OldRoute>(
    databaseUrl,
    `SELECT routes.path, routes.is_current AS "isCurrent", now.path AS "leadsTo" FROM routes
     LEFT JOIN routes AS now ON (now.collection, now.document_id) = (routes.collection, routes.document_id) AND now.is_current
     ORDER BY routes.path`,
  )
}

const collections = [
  ...['pages', 'boards', 'partnerships', 'programmes', 'strategies', 'services', 'publications', 'news'],
  ...['figures', 'helplines', 'organisations', 'office-holders', 'media', 'accessibility-issues'],
  ...['nominations', 'page-feedback', 'search-misses', 'users'],
]

/** How many there are of each kind, whether published or not. */
async function countDocuments(databaseUrl: string) {
  const counts = collections.map(async (collection): Promise<[string, number]> => {
    const table = collection === 'publications' ? 'publication_documents' : collection.replaceAll('-', '_')
    const [row] = await query<{ count: number }>(databaseUrl, `SELECT count(*)::int AS count FROM ${table}`)
    return [collection, row?.count ?? 0]
  })
  return Object.fromEntries(await Promise.all(counts))
}

async function writeFiles(databaseUrl: string, dataDir: string) {
  const rows = await query<{ names: string[] }>(
    databaseUrl,
    'SELECT array_remove(ARRAY[filename, sizes_small_filename, sizes_large_filename], NULL) AS names FROM media',
  )
  await mkdir(path.join(dataDir, 'media'))
  for (const name of rows.flatMap(({ names }) => names)) await writeFile(path.join(dataDir, 'media', name), `The file ${name}`)
}

/** What a page shows: all its words, and the numbers that it lets people call. A busy machine may need longer than a visitor may wait. */
export async function readPage(site: { url: string }, address: string) {
  const bodies: string[] = []
  await eventually(
    async () => {
      const { status, body } = await send(site, address)
      expect([address, status]).toEqual([address, 200])
      bodies.push(body)
    },
    { within: 20_000 },
  )
  const { children } = parseDocument(bodies.join(''))
  const textOf = (tag: string) => plain(DomUtils.textContent(DomUtils.findAll(({ name }) => name === tag, children)))
  const calls = DomUtils.findAll(({ attribs }) => attribs.href?.startsWith('tel:') ?? false, children).map(({ attribs }) =>
    attribs.href?.slice(4),
  )
  return { title: textOf('h1'), words: textOf('main'), calls, all: textOf('body') }
}

function plain(words: string) {
  return words.replace(/\s+/g, ' ').trim()
}
