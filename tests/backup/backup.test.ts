import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { aPostgres } from '#tests/embedded-postgres/given-postgres.ts'
import { query } from '#tests/support/a-database.ts'
import { aUsedFolder, command } from './command.ts'

vi.setConfig({ testTimeout: 120_000 })

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
