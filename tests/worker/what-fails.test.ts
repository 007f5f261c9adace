import { randomBytes } from 'node:crypto'
import { expect, onTestFailed } from 'vitest'
import { schedulePublish } from '#lib/publishing/schedule-publish.ts'
import { aProgramme } from '#tests/publishing/two-sites.ts'
import { query } from '#tests/support/a-database.ts'
import { send } from '#tests/support/http.ts'
import { type Cms, failureOf, failuresOf, queue, testWithScript } from './scheduled.ts'

const test = testWithScript()

test('a scheduled withdrawal that is refused is seen by staff, counted and logged, until somebody unpublishes', async ({
  site,
  editor,
  cms,
}) => {
  onTestFailed(() => console.log(site.output()))
  const name = `test-${randomBytes(4).toString('hex')}`
  const above = await editor.publish('pages', { title: 'Above', slug: name, summary: 'A page.' })
  const below = await editor.publish('pages', { title: 'Below it', slug: 'below', summary: 'A page.', parent: above.id })
  await queue(cms, 'unpublish', 'pages', above.id)

  const failure = await failureOf(site.database, above.id)
  expect(failure).toMatchObject({ what: 'unpublish', why: '“Below it” stands below this page. Move or unpublish it first' })
  expect(failure?.due).toBeInstanceOf(Date)
  const { docs } = await editor.find('failures', `where[subject][equals]=pages:${above.id}`)
  expect(docs).toMatchObject([{ document: { relationTo: 'pages', value: above.id } }])
  expect((await send({ url: site.url }, '/metrics')).body).toContain('worker_failures_total{work="unpublish",outcome="refused"} 1')
  expect(site.output()).toContain('"outcome":"refused"')
  expect(site.output()).not.toContain('Below it')
  expect(await query(site.database, 'SELECT 1 FROM payload_jobs')).toHaveLength(0)

  await editor.unpublish('pages', below.id)
  await editor.unpublish('pages', above.id)
  expect(await failuresOf(site.database, above.id)).toEqual([])
})

test('scheduling what could not be done now is refused at once, in the words of whoever would do it, and leaves nothing behind', async ({
  site,
  editor,
  cms,
}) => {
  const draft = await editor.create('programmes?draft=true', { ...aProgramme(), summary: '', _status: 'draft' })
  const before = await query(site.database, 'SELECT * FROM content_version')
  const ask = (id: string) => scheduled(cms, { type: 'publish', doc: { relationTo: 'programmes', value: id } })

  expect(await ask(draft.id)).toEqual({ error: expect.stringMatching(/^Summary: /) })
  const whole = await editor.create('programmes?draft=true', { ...aProgramme(), _status: 'draft' })
  expect(await ask(whole.id)).not.toHaveProperty('error')

  expect(await query(site.database, 'SELECT * FROM content_version')).toEqual(before)
  expect(await query(site.database, 'SELECT 1 FROM payload_jobs')).toHaveLength(1)
  await query(site.database, 'DELETE FROM payload_jobs')
})

/** As the admin asks for it. */
async function scheduled(cms: Cms, asked: { type: 'publish'; doc: { relationTo: 'programmes'; value: string } }) {
  const [user] = (await cms.find({ collection: 'users', limit: 1 })).docs
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, cms)
  const date = new Date(Date.now() + 3_600_000)
  return schedulePublish({ ...asked, date, req } as Parameters<typeof schedulePublish>[0])
}
