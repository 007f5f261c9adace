import { once } from 'node:events'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { aTransactionPooler } from '#tests/database/a-pooler.ts'
import { aDatabase } from '#tests/support/a-database.ts'
import { aFilledSite } from '#tests/support/a-filled-site.ts'
import { aFolder, freePort, secret } from '#tests/support/a-site.ts'
import { expectInTime } from '#tests/support/in-time.ts'
import { aRefusedStart } from './a-refused-start.ts'

const nothingListens = 'postgres://somebody:a-password-never-printed@127.0.0.1:1/site'

/** One sentence on standard error, nothing else, exit code 1, and soon. */
async function expectRefusal(env: Record<string, string>, sentence: RegExp) {
  const { code, stdout, stderr, milliseconds } = await aRefusedStart(env)
  expect(stderr).toMatch(/^[^\n]+\.\n$/)
  expect(stderr).toMatch(sentence)
  expect(stdout).toBe('')
  expect(code).toBe(1)
  expectInTime(milliseconds, 12_000)
  for (const hidden of [secret, 'a-password-never-printed']) expect(stderr).not.toContain(hidden)
}

async function anEnvironment(env: Record<string, string> = {}) {
  const folder = await aFolder()
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return { PORT: String(await freePort()), DATA_DIR: folder, SITE_URL: 'http://localhost:4000', PAYLOAD_SECRET: secret, ...env }
}

test("a database that can't be reached is refused while there is nothing to serve", async () => {
  await expectRefusal(await anEnvironment({ DATABASE_URL: nothingListens }), /127\.0\.0\.1:1 can't be reached/)
})

test('a transaction pooler is refused', async () => {
  const DATABASE_URL = await aTransactionPooler(await aDatabase(), 2)

  await expectRefusal(await anEnvironment({ DATABASE_URL }), /transaction pooler/)
})

test('a PORT in use is refused', async () => {
  const server = createServer()
  server.listen(0)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  const PORT = String(typeof address === 'object' && address?.port)

  await expectRefusal(await anEnvironment({ PORT }), new RegExp(`^Port ${PORT} is in use`))
})

test('several mistakes are told in one line', async () => {
  const DATABASE_URL = 'postgres://user:a-password-never-printed@host:notaport/x'

  await expectRefusal(await anEnvironment({ PORT: 'nonsense', DATABASE_URL, LOG_LEVEL: 'loud' }), /PORT.*DATABASE_URL.*LOG_LEVEL/)
})

test("a data folder that can't be written to is refused", async () => {
  const environment = await anEnvironment()
  const file = path.join(environment.DATA_DIR, 'a-file')
  await writeFile(file, '')

  for (const DATA_DIR of [file, path.join(file, 'below')]) {
    await expectRefusal({ ...environment, DATA_DIR }, /can't be written to/)
  }
})

test('a data folder of another major Postgres is refused', async () => {
  const environment = await anEnvironment()
  await mkdir(path.join(environment.DATA_DIR, 'postgres'))
  await writeFile(path.join(environment.DATA_DIR, 'postgres/PG_VERSION'), '17\n')

  await expectRefusal(environment, /made by Postgres 17 and this server runs Postgres 18/)
})

test('a second start on a data folder in use is refused, and the first goes on', async () => {
  await using site = await aFilledSite()

  await expectRefusal({ PORT: String(await freePort()), DATA_DIR: site.dataDir }, /is in use by another running server/)
  await expectRefusal({ PORT: new URL(site.url).port, DATA_DIR: site.dataDir }, /is in use/)

  expect((await fetch(`${site.url}/reducing-reoffending`)).status).toBe(200)
  expect(await (await fetch(`${site.url}/readyz`)).json()).toEqual({ status: 'ready' })
})
