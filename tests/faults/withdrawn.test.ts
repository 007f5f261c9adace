import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { paths } from '#lib/paths.ts'
import { aProgramme, pathOf } from '#tests/publishing/two-sites.ts'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { aFolder, aSite, freePort } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'

test('with a disk that takes no page, after a crash and without the database, what was withdrawn is gone from lists too', async () => {
  const dataDir = await aFolder()
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const { databaseUrl, password, kept } = await aFilledDatabase()
  await using way = await aProxy(databaseUrl)
  const options = { databaseUrl: way.url, password, kept, dataDir, port: await freePort() }
  const programme = await withdrawnBeforeACrash(options)
  await way.close()

  await using site = await aSite(options)

  expect((await send(site, '/readyz')).body).toBe('{"status":"degraded"}')
  expect(await send(site, pathOf(programme))).toMatchObject({ status: 404 })
  const list = await send(site, '/programmes')
  expect(list.status).toBe(200)
  expect(list.body).not.toContain(programme.title)
  expect((await send(site, paths.sitemap)).body).not.toContain(programme.slug)

  await way.open()
  await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"ready"}'))
  expect((await send(site, '/programmes')).body).not.toContain(programme.title)
})

/** Every page is drawn with the programme; from then on none can be written, and the programme is unpublished. */
async function withdrawnBeforeACrash(options: Parameters<typeof aSite>[0] & { dataDir: string; password: string }) {
  await using site = await aSite(options)
  const editor = await anEditor(site, options.password)
  const programme = await editor.publish('programmes', aProgramme())
  const listed = async () => expect((await send(site, '/programmes')).body).toContain(programme.title)
  await eventually(listed)
  // A second publish is answered once what was drawn for the first is written down.
  await editor.republish('programmes', programme.id)
  const [pages, aside] = ['pages', 'aside'].map((name) => path.join(options.dataDir, name)) as [string, string]
  await eventually(listed)
  await rename(pages, aside)
  await editor.unpublish('programmes', programme.id)
  await eventually(async () => expect((await send(site, '/programmes')).body).not.toContain(programme.title))
  await site.kill()
  await rename(aside, pages)
  return programme
}
