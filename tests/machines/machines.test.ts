import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { expect } from 'vitest'
import { siteName } from '#lib/site-name.ts'
import { readHead, readThings, readXml } from '#tests/machines/read.ts'
import { eventually } from '#tests/support/eventually.ts'
import { everyPageStored } from '#tests/support/every-page-stored.ts'
import { send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { listedRoutes } from '#tests/support/listed-routes.ts'
import { test } from '#tests/support/test-behind-a-proxy.ts'

const hostile = 'Words </script><!-- & “quoted” <b>here'
const aDay = 24 * 60 * 60 * 1000

function aDocument(fields: Record<string, unknown> = {}) {
  const slug = `test-${randomBytes(4).toString('hex')}`
  return { title: `Title ${slug}`, slug, summary: `Summary of ${slug}.`, ...fields }
}

/** A page that was published a moment ago. */
async function published(site: { url: string }, path: string, headers: Record<string, string> = {}) {
  expectInTime(await eventually(async () => expect((await send(site, path)).status).toBe(200)), 2000)
  return send(site, path, { headers })
}

async function addressesIn(site: { url: string }) {
  const { status, headers, body } = await send(site, '/sitemap.xml')
  expect(status).toBe(200)
  expect(headers['content-type']).toContain('application/xml')
  return readXml(body, 'loc')
}

test("the sitemap has every published address and the form's, whole, and what is withdrawn leaves it at once", async ({ given }) => {
  const { site, editor, databaseUrl } = given
  const { id, slug } = await editor.publish('programmes', aDocument({ isSensitive: true }))
  await editor.create('programmes', { ...aDocument({ slug: `draft-${slug}` }), _status: 'draft' })
  const routes = await listedRoutes(databaseUrl)
  const expected = [...routes.map(({ path }) => path), '/community-payback/nominate'].map((path) => site.origin + path)
  expect((await addressesIn(site)).toSorted()).toEqual(expected.toSorted())
  expect(expected).toContain(`${site.origin}/programmes/${slug}`)
  const changes = readXml((await send(site, '/sitemap.xml')).body, 'lastmod')
  expect(changes).toHaveLength(routes.length)
  for (const changed of changes) expect(new Date(changed).toISOString()).toBe(changed)

  await editor.unpublish('programmes', id)
  expectInTime(await eventually(async () => expect(await addressesIn(site)).not.toContain(`${site.origin}/programmes/${slug}`)), 1000)
})

test('the feed shows news newest first, with names that stay when an address changes', async ({ given }) => {
  const { site, editor } = given
  const feed = async () => (await send(site, '/news/feed')).body

  const older = await editor.publish('news', aDocument({ date: '2026-11-01', title: hostile }))
  const newer = await editor.publish('news', aDocument({ date: '2026-11-02' }))
  expectInTime(await eventually(async () => expect(readXml(await feed(), 'title').slice(1)).toEqual([newer.title, hostile])), 2000)
  const ids = readXml(await feed(), 'id')
  expect(ids).toEqual([`${site.origin}/news/feed`, `urn:uuid:${newer.id}`, `urn:uuid:${older.id}`])
  const updates = readXml(await feed(), 'updated')
  expect(updates).toHaveLength(3)
  expect(updates.map((at) => new Date(at).toISOString())).toEqual(updates)

  await editor.republish('news', newer.id, { slug: `moved-${newer.slug}` })
  expectInTime(await eventually(async () => expect(await feed()).toContain(`href="${site.origin}/news/moved-${newer.slug}"`)), 2000)
  expect(readXml(await feed(), 'id')).toEqual(ids)

  await editor.unpublish('news', newer.id)
  expectInTime(await eventually(async () => expect(readXml(await feed(), 'entry')).toHaveLength(1)), 2000)
})

test('a reader of the feed that has it is told so', async ({ given }) => {
  const { headers } = await send(given.site, '/news/feed')
  expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')

  expect(await send(given.site, '/news/feed', { headers: { 'if-none-match': String(headers.etag) } })).toMatchObject({ status: 304 })
})

test('each page has one canonical address and a share card of its own words; the search and the not-found page have no address', async ({
  given,
}) => {
  const { site, editor } = given
  const { title, summary, slug } = await editor.publish('programmes', aDocument())
  const page = readHead(await published(site, `/programmes/${slug}`, { host: 'elsewhere.example' }))

  expect(page.canonical).toEqual([`${site.origin}/programmes/${slug}`])
  expect(page.metas).toMatchObject({
    description: summary,
    'og:title': title,
    'og:description': summary,
    'og:url': `${site.origin}/programmes/${slug}`,
    'og:image': `${site.origin}/card.png`,
    'twitter:card': 'summary_large_image',
    'twitter:title': title,
  })
  expect(readHead(await send(site, '/')).canonical).toEqual([`${site.origin}/`])
  for (const address of ['/search?q=housing', '/nowhere']) expect(readHead(await send(site, address)).canonical).toEqual([])
})

test('a sensitive page has a title of its own, and names neither itself nor its subject where it is shared', async ({ given }) => {
  const { site, editor } = given
  const [parent] = (await editor.find('pages', 'where[slug][equals]=domestic-abuse')).docs
  const { title, summary, slug } = await editor.publish('pages', aDocument({ isSensitive: true, parent: parent?.id }))
  const answer = await published(site, `/help-and-support/domestic-abuse/${slug}`)
  const { description, ...metas } = readHead(answer).metas

  expect(description).toBe(summary)
  expect(metas).toMatchObject({ 'og:title': siteName, 'og:url': site.origin, 'twitter:title': siteName })
  for (const words of [JSON.stringify(metas), JSON.stringify(readThings(answer))]) {
    for (const secret of [title, summary, slug, 'abuse']) expect(words).not.toContain(secret)
  }
  expect(answer.body).toContain(`<title>Help and advice – ${siteName}</title>`)
  expect(answer.body).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`))
})

test.for<[browserTitle: string, shown: (title: string) => string]>([
  ['support', () => 'Support for you'],
  ['talk', () => 'Talk to someone'],
  ['programme', (title) => `Programme: ${title}`],
])('a sensitive page whose title in the browser is set to %s has that', async ([browserTitle, shown], { given }) => {
  const { title, slug } = await given.editor.publish('programmes', aDocument({ isSensitive: true, browserTitle }))
  const { body } = await published(given.site, `/programmes/${slug}`)

  expect(body).toContain(`<title>${shown(title)} – ${siteName}</title>`)
})

test("a page's crumbs for machines are those people see, and itself, with whole addresses", async ({ given }) => {
  const { site, editor } = given
  const [parent] = (await editor.find('pages', 'where[slug][equals]=about')).docs
  const { title, slug } = await editor.publish('pages', aDocument({ parent: parent?.id }))
  const answer = await published(site, `/about/${slug}`)
  const [trail = ''] = /<ol class="trail">.*?<\/ol>/.exec(answer.body) ?? []
  const seen = [...trail.matchAll(/<li><a class="govuk-link" href="([^"]*)">([^<]*)</g)].map(([, href, name]) => [name, site.origin + href])
  const crumbs = readThings(answer).find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement

  expect(seen).toHaveLength(2)
  expect(crumbs).toMatchObject(
    [...seen, [title, `${site.origin}/about/${slug}`]].map(([name, item], at) => ({ position: at + 1, name, item })),
  )
})

test('the front page says whose it is, news that it is news, and a board when it meets', async ({ given }) => {
  const { site, editor } = given
  const news = await editor.publish('news', aDocument({ title: hostile, date: '2026-06-10T23:00:00.000Z' }))
  const meetings = [{ title: hostile, date: '2026-11-03T00:00:00.000Z' }]
  const board = await editor.publish('boards', aDocument({ meetings }))

  expect(readThings(await send(site, '/'))).toContainEqual(expect.objectContaining({ '@type': 'GovernmentOrganization' }))
  expect(readThings(await published(site, `/news/${news.slug}`))).toContainEqual(
    expect.objectContaining({ '@type': 'NewsArticle', headline: hostile, datePublished: '2026-06-11' }),
  )
  const event = readThings(await published(site, `/boards/${board.slug}`)).find((thing) => thing['@type'] === 'Event')
  expect(event).toMatchObject({ name: hostile, startDate: '2026-11-03', organizer: { name: board.title } })
  expect(Object.keys(event ?? {})).not.toContain('location')
})

test('robots may read the site, and leave alone what is for staff or made for one person', async ({ given }) => {
  const lines = (await send(given.site, '/robots.txt')).body.split('\n')

  for (const path of ['/search', '/admin', '/preview', '/api']) expect(lines).toContain(`Disallow: ${path}`)
  expect(lines).not.toContain('Disallow: /')
})

test('security.txt says who to tell and holds for less than a year, and the contact is a page', async ({ given }) => {
  const { headers, body } = await send(given.site, '/.well-known/security.txt')
  const fields = Object.fromEntries(
    body
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2)),
  )
  const left = Date.parse(fields.Expires) - Date.now()

  expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  expect(fields).toMatchObject({ 'Preferred-Languages': 'en', Canonical: `${given.site.origin}/.well-known/security.txt` })
  expect(left).toBeGreaterThan(90 * aDay)
  expect(left).toBeLessThan(364 * aDay)
  expect(await send(given.site, new URL(fields.Contact).pathname)).toMatchObject({ status: 200 })
})

test("the manifest's icons, the share card and the icons of browsers are there, as large as they are said to be", async ({ given }) => {
  const { headers, body } = await send(given.site, '/manifest.webmanifest')
  const { name, start_url, icons } = JSON.parse(body)
  expect(headers['content-type']).toBe('application/manifest+json')
  expect({ name, start_url }).toMatchObject({ name: expect.stringContaining('Reducing reoffending'), start_url: '/' })

  const pictures: [string, string][] = icons.map(({ src, sizes }: { src: string; sizes: string }) => [src, sizes])
  expect(pictures.length).toBeGreaterThan(1)
  for (const [address, size] of [...pictures, ['/apple-touch-icon.png', '180x180'], ['/card.png', '1200x630']] as const) {
    const { status, bytes } = await send(given.site, address)
    const { width, height } = await sharp(bytes).metadata()
    expect({ address, status, size: size === 'any' ? size : `${width}x${height}` }).toEqual({ address, status: 200, size })
    expect(bytes.length).toBeLessThan(100_000)
  }
  expect((await send(given.site, '/favicon.ico')).bytes).toEqual(await readFile('public/favicon.ico'))
})

test('all of it is answered from what is kept while the database is away', async ({ given }) => {
  const { site, way } = given
  await everyPageStored(site)
  await send(site, '/news/feed')
  await way.close()
  try {
    const files = [
      '/sitemap.xml',
      '/robots.txt',
      '/.well-known/security.txt',
      '/news/feed',
      '/manifest.webmanifest',
      '/card.png',
      '/favicon.ico',
    ]
    for (const file of files) expect({ file, status: (await send(site, file)).status }).toEqual({ file, status: 200 })
    expect(readThings(await send(site, '/')).length).toBeGreaterThan(0)
  } finally {
    await way.open()
  }
})
