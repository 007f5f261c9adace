import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { aFolder, aSite, freePort } from '#tests/support/a-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { everyPageStored } from '#tests/support/every-page-stored.ts'
import { send } from '#tests/support/http.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'
import { expectAllStored } from './expect-all-stored.ts'
import { aCrowd, type Crowd, inWords } from './posters.ts'

test('through two minutes of kills and hangs nothing acknowledged is lost, nothing waits, nothing crashes', async ({ annotate }) => {
  await using site = await aSite({ env: { LOG_LEVEL: 'trace' } })
  const postgres = ownPostgres(site)
  const database = await postgres.url()
  await everyPageStored(site)

  const crowd = await aCrowd(site, { nominators: 12, answerers: 6, done: many(postgres) })
  await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"ready"}'))
  const stored = await expectAllStored(database, crowd)

  await annotate(inWords(crowd, stored))
  expectMany(crowd)
  expect(crowd.refused).toBeGreaterThan(0)
  expect(crowd.faults).toEqual([])
  expect(crowd.refused).toBeGreaterThan(0)
  expect(crowd.feedback.acknowledged).toBeGreaterThan(20)
  expect(crowd.longest.post).toBeLessThan(6000)
  expect(crowd.longest.page).toBeLessThan(6000)
  expect(site.process.exitCode).toBeNull()
  expect(site.output()).not.toMatch(/Unmistakable|"level":60/)
})

test('when the whole site is killed again and again, what it acknowledged is there after the next start', async ({ annotate }) => {
  const dataDir = await aFolder()
  onTestFinished(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }))
  const options = { dataDir, port: await freePort() }
  let site = await aSite(options)
  onTestFinished(() => site[Symbol.asyncDispose]())
  await everyPageStored(site)

  async function restarts() {
    for (let turn = 0; turn < 5; turn += 1) {
      await wait(3000)
      await site.kill()
      site = await aSite(options)
    }
    await wait(2000)
  }
  const crowd = await aCrowd({ url: site.url }, { nominators: 6, answerers: 3, done: restarts() })
  const stored = await expectAllStored(await ownPostgres(site).url(), crowd)

  await annotate(inWords(crowd, stored))
  expectMany(crowd)
  expect(crowd.faults.filter((fault) => !/ECONNREFUSED|ECONNRESET|socket hang up/.test(fault))).toEqual([])
})

/** Where nothing is sent, nothing can be lost. */
function expectMany({ nominations, feedback, pages }: Crowd) {
  expect(Math.min(nominations.size, feedback.acknowledged, pages)).toBeGreaterThan(20)
}

async function many(postgres: ReturnType<typeof ownPostgres>) {
  for (let turn = 0; turn < 6; turn += 1) {
    for (const pause of [500, 2500, 4000]) {
      await wait(pause)
      await postgres.kill()
    }
    await wait(3000)
    await postgres.pause()
    await wait(turn % 2 ? 1500 : 8000)
    await postgres.resume()
    await wait(1500)
  }
}
