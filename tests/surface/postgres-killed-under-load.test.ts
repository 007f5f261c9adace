import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { expectAllStored } from '#tests/faults/expect-all-stored.ts'
import { aCrowd, inWords } from '#tests/faults/posters.ts'
import { aFilledSite } from '#tests/support/a-filled-site.ts'
import { eventually } from '#tests/support/eventually.ts'
import { everyPageStored } from '#tests/support/every-page-stored.ts'
import { send } from '#tests/support/http.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'

test('whatever was acknowledged while Postgres was killed, and hung, is in Postgres, once', { timeout: 90_000 }, async ({ annotate }) => {
  await using site = await aFilledSite()
  const postgres = ownPostgres(site)
  const database = await postgres.url()
  await everyPageStored(site)

  const crowd = await aCrowd(site, { nominators: 8, answerers: 4, done: faults(postgres) })
  await eventually(async () => expect((await send(site, '/readyz')).body).toBe('{"status":"ready"}'))
  const stored = await expectAllStored(database, crowd)

  await annotate(inWords(crowd, stored))
  expect(crowd.faults).toEqual([])
  expect(crowd.refused).toBeGreaterThan(0)
  expect(crowd.feedback.acknowledged).toBeGreaterThan(20)
  expect(crowd.longest.post).toBeLessThan(6000)
  expect(crowd.longest.page).toBeLessThan(6000)
  expect(site.process.exitCode).toBeNull()
  expect(site.output()).not.toMatch(/Unmistakable|"level":60/)
})

async function faults(postgres: ReturnType<typeof ownPostgres>) {
  for (const _ of [1, 2, 3]) {
    await wait(2000)
    await postgres.kill()
  }
  await wait(3000)
  await postgres.pause()
  await wait(8000)
  await postgres.resume()
  await wait(2000)
}
