import { expect } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { send } from '#tests/support/http.ts'
import { aProgramme, showing, type TwoSites, test, untilAll } from './two-sites.ts'

/** A page, and one of this status below it. */
async function aPageAbove({ editor, both }: TwoSites, { _status }: { _status: 'draft' | 'published' }) {
  const above = await editor.publish('pages', aProgramme({ title: 'The page above' }))
  const below = await editor.create(
    `pages?draft=${_status === 'draft'}`,
    aProgramme({ title: 'The page below', parent: above.id, _status }),
  )
  const path = `/${above.slug}`
  await untilAll(both, path, showing('The page above'))
  return { above, below, path, pathBelow: `${path}/${below.slug}` }
}

function told({ status, body }: Awaited<ReturnType<TwoSites['editor']['send']>>) {
  return { status, told: body.errors?.[0]?.message }
}

test('a page that published pages stand below is neither unpublished nor deleted, and staff are told which those are', async ({
  sites,
}) => {
  const { editor, both } = sites
  const { above, path, pathBelow } = await aPageAbove(sites, { _status: 'published' })
  await untilAll(both, pathBelow, showing('The page below'))

  expect(told(await editor.send('PATCH', `pages/${above.id}`, { _status: 'draft' }))).toEqual({
    status: 400,
    told: '“The page below” stands below this page. Move or unpublish it first',
  })
  expect(told(await editor.send('DELETE', `pages/${above.id}`))).toEqual({
    status: 400,
    told: '“The page below” stands below this page. Move or delete it first',
  })
  for (const site of both) {
    expect(await send(site, path)).toMatchObject({ status: 200 })
    expect((await send(site, pathBelow)).body).toContain(`href="${path}"`)
  }
})

test('once what stood below is moved or unpublished, the page can be unpublished', async ({ sites }) => {
  const { editor, both } = sites
  const { above, below, path } = await aPageAbove(sites, { _status: 'published' })
  const other = await editor.publish('pages', aProgramme({ title: 'Another below', parent: above.id }))

  await editor.republish('pages', below.id, { parent: null })
  await editor.unpublish('pages', other.id)
  await editor.unpublish('pages', above.id)

  await untilAll(both, path, { status: 404 })
  await untilAll(both, `/${below.slug}`, showing('The page below'))
})

test('a draft below lets its page be unpublished, but not deleted before it is moved', async ({ sites }) => {
  const { editor, both, databaseUrl } = sites
  const { above, below, path } = await aPageAbove(sites, { _status: 'draft' })

  await editor.unpublish('pages', above.id)
  await untilAll(both, path, { status: 404 })
  expect(told(await editor.send('DELETE', `pages/${above.id}`))).toMatchObject({
    status: 400,
    told: expect.stringContaining('The page below'),
  })
  expect(await query(databaseUrl, 'SELECT parent_id FROM pages WHERE id = $1', [below.id])).toEqual([{ parent_id: above.id }])

  await editor.saveDraft('pages', below.id, { parent: null })
  await editor.remove('pages', above.id)
})

test("a page that a draft of a published page is to stand below can't be deleted either", async ({ sites: { editor } }) => {
  const above = await editor.publish('pages', aProgramme())
  const moving = await editor.publish('pages', aProgramme({ title: 'Soon below' }))
  await editor.saveDraft('pages', moving.id, { parent: above.id })

  expect(told(await editor.send('DELETE', `pages/${above.id}`))).toMatchObject({ status: 400, told: expect.stringContaining('Soon below') })
})

test('the page that a whole collection stands below stays, and of many that stand below it the first three are named', async ({
  sites,
}) => {
  const [programmes] = (await sites.editor.find('pages', 'where[slug][equals]=programmes')).docs
  const answer = told(await sites.editor.send('PATCH', `pages/${programmes?.id}`, { _status: 'draft' }))

  expect(answer).toMatchObject({
    status: 400,
    told: expect.stringMatching(/^“.+”, “.+”, “.+” and \d+ others? stand below this page\. Move or/),
  })
})

test('a page published below another as that one is unpublished never ends up without it', async ({ sites }) => {
  const { editor, databaseUrl } = sites
  for (let round = 0; round < 5; round++) {
    const above = await editor.publish('pages', aProgramme())
    const below = await editor.create('pages?draft=true', aProgramme({ parent: above.id, _status: 'draft' }))

    const statuses = await Promise.all([
      editor.send('PATCH', `pages/${above.id}`, { _status: 'draft' }),
      editor.send('PATCH', `pages/${below.id}`, { _status: 'published' }),
    ])

    expect(statuses.map(({ status }) => status).toSorted()).toEqual([200, 400])
    const current = await query(databaseUrl, 'SELECT document_id FROM routes WHERE is_current AND document_id = ANY($1)', [
      [above.id, below.id],
    ])
    expect([0, 2]).toContain(current.length)
  }
})
