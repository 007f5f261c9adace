import { readFile } from 'node:fs/promises'
import { expect, vi } from 'vitest'
import { migrations } from '#lib/database/migrations/index.ts'
import { query } from '#tests/support/a-database.ts'
import { send } from '#tests/support/http.ts'
import { oldNominations, type Stood } from './old-nominations.ts'
import { readPage, test } from './upgraded-site.ts'

// Whichever test comes first waits for the start and its migrations.
vi.setConfig({ testTimeout: 120_000 })

/** What was withdrawn by name since: an address, a helpline's name or what a figure counts, and the issue that did it. */
const withdrawn: Record<string, string> = {
  '/news': 'a list of one story leads on to it: the office’s own voice',
  '/strategies': 'a list of one strategy leads on to it: the office’s own voice',
  'awarded to deliver Drive in Bristol, North Somerset and South Gloucestershire':
    'a figure without a date isn’t shown: the office’s own voice',
  'police force areas where Drive was running when the source was written': 'a figure without a date isn’t shown: the office’s own voice',
}

type Shown = { title: string; helplines: Record<string, string>; figures: Record<string, string>; calls: string[] }

const shown: Record<string, Shown> = JSON.parse(await readFile('tests/upgrade/fixtures/shown.json', 'utf8'))

test('every migration has run', async ({ upgraded }) => {
  const done = await query(upgraded.databaseUrl, 'SELECT name FROM payload_migrations ORDER BY name')

  expect(done).toEqual(migrations.map(({ name }) => ({ name })))
})

test('the site, which was a superuser, is one no longer, and owns everything in its database', async ({ upgraded: { databaseUrl } }) => {
  const whoConnects = `SELECT DISTINCT rolsuper AS "isSuperuser" FROM pg_stat_activity, pg_roles
    WHERE rolname = usename AND datname = current_database() AND pid <> pg_backend_pid()`
  expect(await query(databaseUrl, whoConnects)).toEqual([{ isSuperuser: false }])

  const owners = `SELECT DISTINCT relowner::regrole AS owner FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION SELECT DISTINCT cfgowner::regrole FROM pg_ts_config WHERE cfgnamespace = 'public'::regnamespace`
  expect(await query(databaseUrl, owners)).toEqual([{ owner: 'site' }])
})

test('every page that was published is at its address, with its title, helplines, figures and numbers to call', async ({ upgraded }) => {
  const published = upgraded.before.routes.filter(({ isCurrent }) => isCurrent).map(({ path }) => path)
  expect(published.toSorted()).toEqual(Object.keys(shown).toSorted())

  for (const [address, { title, helplines, figures, calls }] of Object.entries(shown).filter(([address]) => !(address in withdrawn))) {
    const page = await readPage(upgraded.site, address)
    const stillShown = Object.entries(helplines).filter(([name]) => !(name in withdrawn))
    const shownFigures = Object.entries(figures).filter((figure) => !figure.some((words) => words in withdrawn))
    const missing = [...stillShown, ...shownFigures].flat().filter((words) => !page.words.includes(words))
    expect({ address, title: page.title, missing }).toEqual({ address, title, missing: [] })
    expect(page.calls, address).toEqual(expect.arrayContaining(calls))
  }
})

test("an address that led elsewhere leads there still, and what wasn't public isn't", async ({ upgraded }) => {
  const old = upgraded.before.routes.filter(({ isCurrent }) => !isCurrent)
  expect(old.map(({ leadsTo }) => leadsTo)).toEqual(['/programmes/address-after', null, null])

  for (const { path, leadsTo } of old) {
    const { status, headers } = await send(upgraded.site, path)
    expect([path, status, headers.location]).toEqual(leadsTo ? [path, 301, leadsTo] : [path, 404, undefined])
  }
  expect((await send(upgraded.site, '/news/news-not-yet')).status).toBe(404)
})

test('files of what is published are sent, and no others', async ({ upgraded: { site } }) => {
  for (const name of ['still.png', 'still-400x267.webp', 'still-960x640.webp', 'document.pdf']) {
    const { status, body } = await send(site, `/media/${name}`)
    expect([name, status]).toEqual([name, 200])
    expect(body).toBe(`The file ${name}`)
  }
  expect((await send(site, '/media/withdrawn.pdf')).status).toBe(404)
})

test('staff sign in as before and find as many of each kind as there were', async ({ upgraded, editor }) => {
  for (const [collection, count] of Object.entries(upgraded.before.documents)) {
    const { totalDocs } = await editor.find(collection, 'draft=true&limit=1&depth=0')
    expect([collection, totalDocs]).toEqual([collection, count])
  }
})

test('nobody loses access: whoever had an account is an administrator who does casework', async ({ upgraded, editor }) => {
  const rights = await query(upgraded.databaseUrl, 'SELECT DISTINCT role, casework, is_disabled FROM users')

  expect(rights).toEqual([{ role: 'administrator', casework: true, is_disabled: false }])
  expect((await editor.send('GET', 'nominations?limit=1')).status).toBe(200)
})

test('what staff were writing, have scheduled and have set is as they left it', async ({ upgraded, editor }) => {
  const { docs: rewritten } = await editor.find('programmes', 'draft=true&where[slug][equals]=page-with-a-video')
  const { docs: unpublished } = await editor.find('news', 'draft=true&where[slug][equals]=news-not-yet')
  const scheduled = await query(upgraded.databaseUrl, 'SELECT task_slug, wait_until, input FROM payload_jobs')
  const settings = await editor.send('GET', 'globals/site-settings')

  expect(rewritten).toMatchObject([{ title: 'A page with a video, being rewritten', _status: 'draft' }])
  expect(unpublished).toMatchObject([{ title: 'News not yet published', _status: 'draft' }])
  expect(scheduled).toMatchObject([
    { task_slug: 'schedulePublish', wait_until: new Date('2099-01-01T09:00:00Z'), input: { doc: { value: unpublished[0]?.id } } },
  ])
  expect(settings.body).toMatchObject({ visitReasons: { length: 6 } })
  const { all } = await readPage(upgraded.site, '/')
  for (const words of ['The office is closed on Friday.', 'Programmes', 'Nominate a project']) expect(all).toContain(words)
})

test('the alert of the settings is one that staff publish, and is still on every page', async ({ upgraded, editor }) => {
  const { docs } = await editor.find('alerts', 'depth=0')
  const versions = await editor.find('alerts/versions', 'depth=0')

  const published = { words: 'The office is closed on Friday.', kind: 'information', place: 'site', _status: 'published' }
  expect(docs).toMatchObject([published])
  expect(versions.docs).toMatchObject([{ latest: true, version: published }])
  for (const address of ['/', '/programmes/drive-project', '/nothing-is-here'])
    expect([address, (await send(upgraded.site, address)).body]).toEqual([address, expect.stringContaining(published.words)])
})

test('people who held an office of one name at once have one each, and a board is chaired by whoever chaired it', async ({ upgraded }) => {
  const terms = `SELECT office.id, holder.name FROM offices AS office JOIN offices_terms AS term ON term._parent_id = office.id
    JOIN office_holders AS holder ON holder.id = holder_id WHERE office.name = 'Member' ORDER BY 2`
  const held = await query<{ id: string; name: string }>(upgraded.databaseUrl, terms)
  const [board] = await query(upgraded.databaseUrl, `SELECT chair_id AS chair FROM boards WHERE slug = 'reducing-reoffending-board'`)

  expect(held.map(({ name }) => name)).toEqual(['One of two', 'The other of two'])
  expect(new Set(held.map(({ id }) => id)).size).toBe(2)
  expect(board).toEqual({ chair: held[1]?.id })
  expect((await readPage(upgraded.site, '/boards/reducing-reoffending-board')).all).toContain('The other of two, Member')
})

test('what the public sent is as they sent it', async ({ editor }) => {
  const { docs: nominations } = await editor.find('nominations', 'depth=0&where[reference][equals]=CP-G76X-W737')
  const { docs: answers } = await editor.find('page-feedback', 'depth=0')
  const { docs: misses } = await editor.find('search-misses', 'depth=0')

  expect(nominations).toMatchObject([
    {
      reference: 'CP-G76X-W737',
      status: 'checked',
      place: 'The path behind the hall',
      postcode: 'BS20 8JJ',
      councilArea: 'northSomerset',
      kinds: ['litter', 'overgrown'],
      description: 'Clear the brambles between the gate and the bridge.',
      name: 'A resident',
      email: 'resident@example.org',
      phone: '01632 960 001',
      organisation: 'A group of residents',
      history: [{ status: 'received' }, { status: 'checked' }],
    },
  ])
  expect(answers).toMatchObject([{ path: '/programmes/drive-project', publishedVersion: 1, useful: 'partly', reason: 'help' }])
  expect(misses).toMatchObject([{ words: 'xylophone', count: 1 }])
})

test('each nomination that had gone to the Probation Service is in a project, which took its later steps', async ({ upgraded }) => {
  const stood = await query<{ reference: string } & Stood>(
    upgraded.databaseUrl,
    `SELECT nomination.reference, nomination.status AS nomination, project.status AS project,
       ARRAY(SELECT status::text || coalesce(' (' || note || ')', '') FROM nominations_history WHERE _parent_id = nomination.id ORDER BY _order) AS steps,
       ARRAY(SELECT status::text FROM projects_history WHERE _parent_id = project.id ORDER BY _order) AS "projectSteps"
     FROM nominations AS nomination LEFT JOIN projects AS project ON project.id = project_id WHERE name = 'A resident of old' ORDER BY reference`,
  )

  expect(stood.map(({ reference }) => reference)).toEqual(Object.keys(oldNominations))
  for (const { reference, ...found } of stood)
    expect([reference, found]).toEqual([reference, { project: null, projectSteps: [], ...oldNominations[reference]?.now }])
})

test('a project says of the work what its nomination said, when each step was, who took it, and nothing of the resident', async ({
  upgraded,
  editor,
}) => {
  const { docs } = await editor.find('projects', 'depth=0&where[reference][equals]=PR-2222-2225')
  const [administrator] = await query<{ id: string }>(upgraded.databaseUrl, 'SELECT id FROM users')
  const by = administrator?.id

  expect(docs).toMatchObject([
    {
      title: 'The path behind the hall',
      place: 'The path behind the hall',
      postcode: 'BS20 8JJ',
      councilArea: 'northSomerset',
      kinds: ['paths'],
      description: 'Clear the brambles by the gate.',
      history: [
        { status: 'new', at: '2026-11-04T00:00:00.000Z', by },
        { status: 'sentToProbation', at: '2026-11-04T00:00:00.000Z', by },
        { status: 'beingAssessed', at: '2026-11-05T00:00:00.000Z', by },
      ],
    },
  ])
  expect(JSON.stringify(docs)).not.toMatch(/resident|of\.old/)
})

test('what had been done before goes on by the steps there are now', async ({ upgraded, editor }) => {
  const [project] = await query<{ id: string }>(upgraded.databaseUrl, `SELECT id FROM projects WHERE reference = 'PR-2222-2229'`)
  const { status } = await editor.send('POST', `projects/${project?.id}/step`, { from: 'scheduled', to: 'finished' })

  expect(status).toBe(200)
  // As the other tests expect it.
  await query(upgraded.databaseUrl, `UPDATE projects SET status = 'scheduled' WHERE id = $1`, [project?.id])
  await query(upgraded.databaseUrl, `DELETE FROM projects_history WHERE _parent_id = $1 AND status = 'finished'`, [project?.id])
})

test('nothing that was set aside for the upgrade is left', async ({ upgraded }) => {
  expect(await query(upgraded.databaseUrl, `SELECT relname FROM pg_class WHERE relname LIKE '%\\_before'`)).toEqual([])
})
