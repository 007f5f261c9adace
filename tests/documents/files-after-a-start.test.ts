import { rm } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { aProgramme, pathOf } from '#tests/publishing/two-sites.ts'
import { aFilledDatabase } from '#tests/support/a-database.ts'
import { aProxy } from '#tests/support/a-proxy.ts'
import { aFolder, aSite, freePort, type Site } from '#tests/support/a-site.ts'
import { anEditor } from '#tests/support/an-editor.ts'
import { eventually } from '#tests/support/eventually.ts'
import { send } from '#tests/support/http.ts'
import { aPicture, videoBlock } from './upload.ts'

async function aSiteToStartAgain() {
  const filled = await aFilledDatabase()
  const dataDir = await aFolder()
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  return { ...filled, dataDir, port: await freePort() }
}

async function statuses(site: Site, addresses: string[]) {
  return Promise.all(addresses.map(async (address) => (await send(site, address)).status))
}

test('after a restart without the database, what is published has its files, and no other file is there', async () => {
  const { databaseUrl, password, ...place } = await aSiteToStartAgain()
  await using database = await aProxy(databaseUrl)
  const { still, hidden, page } = await aFirstRun()

  await database.close()
  await using site = await aSite({ ...place, databaseUrl: database.url })

  expect(await send(site, '/readyz')).toMatchObject({ body: '{"status":"degraded"}' })
  expect((await send(site, page)).body).toContain(still.paths[1])
  expect(await statuses(site, still.paths)).toEqual([200, 200, 200])
  expect(await statuses(site, hidden.paths)).toEqual([404, 404, 404])

  async function aFirstRun() {
    await using site = await aSite({ ...place, databaseUrl: database.url, password })
    const editor = await anEditor(site, password)
    const [still, hidden] = [await aPicture(site), await aPicture(site)]
    const page = pathOf(await editor.publish('programmes', aProgramme({ body: [videoBlock(still.id)] })))
    await eventually(async () => expect(await send(site, page)).toMatchObject({ status: 200 }))
    return { still, hidden, page }
  }
})
