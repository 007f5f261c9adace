import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { plainEnvironment } from '#lib/embedded-postgres/process.ts'
import { aFolderWithACluster, aPostgres } from '#tests/embedded-postgres/given-postgres.ts'
import { query } from '#tests/support/a-database.ts'

vi.setConfig({ testTimeout: 120_000 })

const run = promisify(execFile)

/** As `npm run` runs it. @throws with what it said to standard error. */
async function command(name: 'backup' | 'restore', dataDir: string, ...values: string[]) {
  const env = { ...plainEnvironment, DATA_DIR: dataDir }
  return (await run(process.execPath, [`lib/backup/${name}-command.ts`, ...values], { env })).stdout
}

async function aUsedFolder() {
  const dataDir = await aFolderWithACluster()
  await writeFile(path.join(dataDir, 'secret'), 'as it was')
  await mkdir(path.join(dataDir, 'media'), { recursive: true })
  await writeFile(path.join(dataDir, 'media/picture.png'), Buffer.alloc(100_000, 'as it was'))
  return dataDir
}

test('a backup made while rows are written holds every row acknowledged before it, the uploads and the secret, and brings them back', async () => {
  const dataDir = await aUsedFolder()
  const postgres = await aPostgres(dataDir)
  await query(postgres.url, 'create table written (number int)')
  let isOver = false
  let written = 0
  const writing = (async () => {
    while (!isOver) await query(postgres.url, 'insert into written values ($1)', [++written])
  })()
  await vi.waitFor(() => expect(written).toBeGreaterThan(10), 30_000)

  const before = written - 1
  const [file = ''] = (await command('backup', dataDir)).split(' ')
  isOver = true
  await writing
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  await expect(command('restore', dataDir, file)).rejects.toThrow(/in use by another running server/)
  await query(postgres.url, 'drop table written')
  await postgres.stop()
  await rm(path.join(dataDir, 'media/picture.png'))
  await writeFile(path.join(dataDir, 'secret'), 'another')

  await command('restore', dataDir, file)

  const restored = await aPostgres(dataDir)
  const [row] = await query<{ count: number; last: number }>(restored.url, 'select count(*)::int, max(number) as last from written')
  expect(row?.count).toBe(row?.last)
  expect(row?.last).toBeGreaterThanOrEqual(before)
  expect(await readFile(path.join(dataDir, 'media/picture.png'))).toEqual(Buffer.alloc(100_000, 'as it was'))
  expect(await readFile(path.join(dataDir, 'secret'), 'utf8')).toBe('as it was')
})

test('a backup of a stopped site is one too; one that is cut short, or no backup, changes nothing', async () => {
  const dataDir = await aUsedFolder()
  const file = path.join(dataDir, 'whole.tar.gz')
  await command('backup', dataDir, file)
  await expect(command('backup', dataDir, file)).rejects.toThrow(/is there already/)
  const before = (await readdir(dataDir)).toSorted()

  await truncate(file, (await stat(file)).size - 100)
  await expect(command('restore', dataDir, file)).rejects.toThrow(/cut short, damaged or no backup.*Nothing was changed/)
  await expect(command('restore', dataDir, 'package.json')).rejects.toThrow(/Nothing was changed/)

  expect((await readdir(dataDir)).toSorted()).toEqual(before)
})
