import { randomBytes } from 'node:crypto'
import { expect, onTestFailed } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { send } from '#tests/support/http.ts'
import { failureOf, failuresOf, queue, testWithScript } from './scheduled.ts'

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
