import { chmod, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { query } from '#tests/support/a-database.ts'
import { anEmptyFolder, aPostgres } from './given-postgres.ts'

vi.setConfig({ testTimeout: 60_000 })

const isRoot = process.getuid?.() === 0

test.runIf(isRoot)('root may use a folder that nobody else can enter', async () => {
  const closed = await anEmptyFolder()
  await chmod(closed, 0o700)

  const { url, remark } = await aPostgres(join(closed, 'deeper/data'))

  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(remark).toBeUndefined()
})

test.runIf(isRoot)('where root may not use a user namespace the data lives elsewhere, and stays there', async () => {
  const [dataDir, elsewhere] = [await anEmptyFolder(), await anEmptyFolder()]
  const first = await aPostgres(dataDir, { mayUnshare: false, elsewhere })
  await query(first.url, "create table kept as select 'as it was' as note")
  await first.stop()

  const second = await aPostgres(dataDir, { mayUnshare: true, elsewhere })

  expect(await query(second.url, 'select note from kept')).toEqual([{ note: 'as it was' }])
  expect(second.remark).toMatch(
    new RegExp(`^Root can't run Postgres in ${dataDir} .*, so the database is in ${elsewhere}/[0-9a-f]{16}\\.$`),
  )
  await expect(stat(join(dataDir, 'postgres'))).rejects.toThrow('ENOENT')
})

test.runIf(isRoot)('data that was elsewhere and is gone is not replaced by an empty database', async () => {
  const [dataDir, elsewhere] = [await anEmptyFolder(), await anEmptyFolder()]
  await (await aPostgres(dataDir, { mayUnshare: false, elsewhere })).stop()
  await rm(elsewhere, { recursive: true })

  await expect(aPostgres(dataDir, { mayUnshare: false, elsewhere })).rejects.toThrow(/was in .* and is gone: put it back/)
})

test.runIf(isRoot)('data made in a user namespace is named when namespaces are refused later', async () => {
  const [dataDir, elsewhere] = [await anEmptyFolder(), await anEmptyFolder()]
  await (await aPostgres(dataDir, { mayUnshare: true })).stop()

  await expect(aPostgres(dataDir, { mayUnshare: false, elsewhere })).rejects.toThrow(/user namespace, which is refused here/)
})
