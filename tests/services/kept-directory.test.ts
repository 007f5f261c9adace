import { expect } from 'vitest'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { readMetric } from '#tests/support/read-metric.ts'
import { test } from '#tests/support/test-on-a-site.ts'

test('a narrowed directory is drawn once for all addresses that ask for the same, and again when what it shows has changed', async ({
  site,
  editor,
}) => {
  const rendered = () => readMetric(site, 'visitor_renders_total')
  const first = await send(site, '/services?need=legal&area=bristol')
  const before = await rendered()
  for (const address of ['area=bristol&need=legal', 'need=legal&area=bristol&audience=', 'area=bristol&need=legal&need=work&utm=x'])
    expect((await send(site, `/services?${address}`)).body).toBe(first.body)
  expect(await rendered()).toBe(before)
  for (const address of ['need=legal', 'need=legal&area=bristol&audience=nonsense'])
    expect((await send(site, `/services?${address}`)).body).not.toBe(first.body)
  expect(await rendered()).toBe(before + 2)

  const { docs } = await editor.find('organisations', 'limit=1')
  const service = { title: 'A lawyer of this test', summary: 'Tells you what to say.', phone: '01632 960 001', runBy: docs[0]?.id }
  const { id } = await editor.publish('services', { ...service, needs: ['legal'], areas: ['bristol'], audiences: ['everyone'] })
  await eventually(async () => {
    expect((await send(site, '/services?need=legal&area=bristol')).body).toContain('A lawyer of this test')
  })
  await editor.unpublish('services', id)
  await eventually(async () => expect((await send(site, '/services?need=legal&area=bristol')).body).toBe(first.body))
  await editor.remove('services', id)
})
