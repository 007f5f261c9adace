import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { published } from './published.ts'
import { aProgramme, pathOf, showing, type TwoSites, test, untilAll } from './two-sites.ts'

async function aPublishedProgramme({ editor, both }: TwoSites) {
  const programme = await editor.publish('programmes', aProgramme())
  await untilAll(both, pathOf(programme), showing(programme.title))
  return programme
}

test('an address that changes leads on for good, on both instances', async ({ sites }) => {
  const programme = await aPublishedProgramme(sites)
  const slug = `${programme.slug}-moved`

  await sites.editor.republish('programmes', programme.id, { slug })

  await untilAll(sites.both, pathOf(programme), { status: 301, headers: { location: pathOf({ slug }) } }, 1000)
  await untilAll(sites.both, pathOf({ slug }), showing(programme.title), 1000)
})

test('every address a document ever had leads to the newest in one hop, and one it goes back to is its own again', async ({ sites }) => {
  const programme = await aPublishedProgramme(sites)
  const slugs = [programme.slug, `${programme.slug}-2`, `${programme.slug}-3`, `${programme.slug}-4`]
  for (const slug of slugs.slice(1)) await sites.editor.republish('programmes', programme.id, { slug })

  const [newest = '', ...older] = slugs.toReversed()
  for (const slug of older) await untilAll(sites.both, pathOf({ slug }), { status: 301, headers: { location: pathOf({ slug: newest }) } })

  await sites.editor.republish('programmes', programme.id, { slug: programme.slug })
  await untilAll(sites.both, pathOf(programme), showing(programme.title))
  await untilAll(sites.both, pathOf({ slug: newest }), { status: 301, headers: { location: pathOf(programme) } })
})

test('the old address of a document that is unpublished or deleted is not found', async ({ sites }) => {
  for (const withdraw of ['unpublish', 'remove'] as const) {
    const programme = await aPublishedProgramme(sites)
    const slug = `${programme.slug}-moved`
    await sites.editor.republish('programmes', programme.id, { slug })
    await untilAll(sites.both, pathOf(programme), { status: 301 })

    await sites.editor[withdraw]('programmes', programme.id)

    await untilAll(sites.both, pathOf(programme), { status: 404 }, 1000)
    await untilAll(sites.both, pathOf({ slug }), { status: 404 }, 1000)
  }
})

test('another document may take an address that is no longer used', async ({ sites }) => {
  const moved = await aPublishedProgramme(sites)
  await sites.editor.republish('programmes', moved.id, { slug: `${moved.slug}-moved` })
  await untilAll(sites.both, pathOf(moved), { status: 301 })

  await sites.editor.publish('programmes', aProgramme({ slug: moved.slug, title: 'The new one here' }))

  await untilAll(sites.both, pathOf(moved), showing('The new one here'))
  await untilAll(sites.both, `${pathOf(moved)}-moved`, showing(moved.title))
})

test('no document may take an address that another is published at, and nothing of the attempt remains', async ({ sites }) => {
  const { editor, databaseUrl } = sites
  const holder = await aPublishedProgramme(sites)
  const draft = await editor.create('programmes?draft=true', aProgramme({ slug: holder.slug, title: 'A draft', _status: 'draft' }))
  const elsewhere = await aPublishedProgramme(sites)
  const before = await everything(databaseUrl)

  const attempts = [
    () => editor.send('POST', 'programmes', aProgramme({ slug: holder.slug, _status: 'published' })),
    () => editor.send('PATCH', `programmes/${draft.id}`, { _status: 'published' }),
    () => editor.send('PATCH', `programmes/${elsewhere.id}`, { slug: holder.slug, _status: 'published' }),
  ]

  for (const attempt of attempts) {
    const { status, body } = await attempt()
    expect(status).toBe(400)
    expect(body.errors?.[0]?.data?.errors).toEqual([
      expect.objectContaining({ path: 'slug', message: expect.stringContaining(`already has the address ${pathOf(holder)}`) }),
    ])
    expect(await everything(databaseUrl)).toEqual(before)
  }
  await untilAll(sites.both, pathOf(holder), showing(holder.title))
  await untilAll(sites.both, pathOf(elsewhere), showing(elsewhere.title))
})

async function everything(databaseUrl: string) {
  const programmes = await query(databaseUrl, 'SELECT id, slug, title, _status, updated_at FROM programmes ORDER BY id')
  const versions = await query(databaseUrl, 'SELECT id, parent_id, version_slug, version__status, latest FROM _programmes_v ORDER BY id')
  return { ...(await published(databaseUrl)), programmes, versions }
}

test('when several documents are published at one address at once, one gets it', async ({ sites }) => {
  const slug = aProgramme().slug

  const answers = await Promise.all(
    ['One', 'Two', 'Three', 'Four'].map((title) =>
      sites.editor.send('POST', 'programmes', aProgramme({ slug, title, _status: 'published' })),
    ),
  )

  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 400, 400, 400])
  const winner = answers.find(({ status }) => status === 201)?.body.doc
  await untilAll(sites.both, pathOf({ slug }), showing(String(winner?.title)))
})

test('a document whose address was taken while it was unpublished is told so', async ({ sites }) => {
  const programme = await aPublishedProgramme(sites)
  await sites.editor.unpublish('programmes', programme.id)
  await sites.editor.publish('programmes', aProgramme({ slug: programme.slug, title: 'Here now' }))

  const { status, body } = await sites.editor.send('PATCH', `programmes/${programme.id}`, { _status: 'published' })

  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain(`already has the address ${pathOf(programme)}`)
  await untilAll(sites.both, pathOf(programme), showing('Here now'))
})

test("a page can't take an address that the site itself answers", async ({ sites: { editor, databaseUrl } }) => {
  const before = await published(databaseUrl)

  for (const slug of ['admin', 'api', 'preview', 'feedback', 'search', 'media', 'healthz', 'readyz', 'metrics', 'page-not-found']) {
    const { status, body } = await editor.send('POST', 'pages', aProgramme({ slug, _status: 'published' }))
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('is used by the site itself')
  }
  for (const slug of ['Upper', 'two words', '../up', 'a/b', '-a', 'caf%C3%A9', 'x'.repeat(81)]) {
    expect((await editor.send('POST', 'pages', aProgramme({ slug, _status: 'published' }))).status).toBe(400)
  }
  expect(await published(databaseUrl)).toEqual(before)
})
