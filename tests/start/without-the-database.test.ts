import { rm } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { aFolder, aSite, freePort, type Site } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { starterPages } from './starter-pages.ts'

test('with pages stored, a start without the database serves them as degraded, and recovers by itself', async ({ annotate }) => {
  const { databaseUrl, password, kept } = await aFilledDatabase()
  await using database = await aProxy(databaseUrl)
  const dataDir = await aFolder()
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const options = { databaseUrl: database.url, kept, dataDir, port: await freePort() }
  const stored = await aFilledStore(options)

  await database.close()
  const began = performance.now()
  await using site = await aSite(options)
  await annotate(`serving without the database after ${Math.round(performance.now() - began)} ms`)

  expect(site.output()).toContain('degraded')
  expect(await send(site, '/readyz')).toMatchObject({ status: 200, body: '{"status":"degraded"}' })
  expect(await send(site, '/healthz')).toMatchObject({ status: 200 })
  expect(await bodies(site)).toEqual(stored)
  for (let number = 0; number < 50; number += 1) {
    const { status, milliseconds } = await send(site, `/nothing-${number}`)
    expect(status).toBe(404)
    expectInTime(milliseconds, 500)
  }
  for (const address of ['/admin', '/api/users/me']) expect((await send(site, address)).status, address).toBe(503)

  await database.open()
  const recovered = await eventually(async () => expect(await send(site, '/readyz')).toMatchObject({ body: '{"status":"ready"}' }), {
    within: 15_000,
  })
  await annotate(`ready ${Math.round(recovered)} ms after the database was back`)

  const editor = await anEditor(site, password)
  const programme = await editor.publish('programmes', { title: 'After the fault', slug: 'after-the-fault', summary: 'Published again.' })
  await eventually(async () => expect(await send(site, `/programmes/${programme.slug}`)).toMatchObject({ status: 200 }))
})

/** What a first run left behind: every page, in the store. */
async function aFilledStore(options: Parameters<typeof aSite>[0]) {
  await using site = await aSite(options)
  await send(site, '/nothing-is-here')
  return await bodies(site)
}

async function bodies(site: Site) {
  const bodies: string[] = []
  for (const page of starterPages) {
    const { status, body } = await send(site, page)
    expect([page, status]).toEqual([page, 200])
    bodies.push(body)
  }
  return bodies
}

test('when the database goes and comes while the site runs, pages stay and publishing goes on', async () => {
  const { databaseUrl, password, kept } = await aFilledDatabase()
  await using database = await aProxy(databaseUrl)
  await using site = await aSite({ databaseUrl: database.url, kept })
  const before = await bodies(site)

  await database.close()
  await eventually(async () => expect(await send(site, '/readyz')).toMatchObject({ status: 200, body: '{"status":"degraded"}' }))
  expect(await bodies(site)).toEqual(before)
  expect(await send(site, '/nothing-is-here')).toMatchObject({ status: 404 })

  await database.open()
  await eventually(async () => expect(await send(site, '/readyz')).toMatchObject({ body: '{"status":"ready"}' }))
  const editor = await anEditor(site, password)
  const programme = await editor.publish('programmes', { title: 'Back again', slug: 'back-again', summary: 'Published after the fault.' })
  expectInTime(await eventually(async () => expect(await send(site, `/programmes/${programme.slug}`)).toMatchObject({ status: 200 })), 2000)
})
