import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { OperatorError } from '#lib/operator-error.ts'
import { query } from '#tests/support/a-database.ts'
import { eventually } from '#tests/support/eventually.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'
import { aFolderWithACluster, anEmptyFolder, aPostgres, logOf, postmasterOf } from './given-postgres.ts'

vi.setConfig({ testTimeout: 60_000 })

const isRoot = process.getuid?.() === 0

test('a second start keeps the data of the first', async () => {
  const dataDir = await aFolderWithACluster()
  const first = await aPostgres(dataDir)
  await query(first.url, "create table kept as select 'as it was' as note")
  await first.stop()

  const second = await aPostgres(dataDir)

  expect(await query(second.url, 'select note from kept')).toEqual([{ note: 'as it was' }])
})

test('a cluster is made in UTF-8 with a durable commit, listens on loopback alone, and only its owner may read the password', async () => {
  const dataDir = await anEmptyFolder()
  const { url } = await aPostgres(dataDir)

  const [settings] = await query(
    await ownPostgres({ dataDir }).url(),
    `select current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses,
      current_setting('unix_socket_directories') as sockets, current_setting('fsync') as fsync,
      current_setting('synchronous_commit') as commit, current_setting('data_checksums') as checksums, datcollate as locale
      from pg_database where datname = current_database()`,
  )

  expect(settings).toEqual({
    encoding: 'UTF8',
    addresses: '127.0.0.1',
    sockets: '',
    fsync: 'on',
    commit: 'on',
    checksums: 'on',
    locale: 'C.UTF-8',
  })
  const file = join(dataDir, 'postgres-password')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  // The superuser's, which the site's own connection neither has nor gives away.
  expect(url).not.toContain(await readFile(file, 'utf8'))
})

test('it stops cleanly, even with a connection open, so the next start has nothing to recover', async () => {
  const dataDir = await aFolderWithACluster()
  const first = await aPostgres(dataDir)
  const sleeper = query(first.url, 'select pg_sleep(60)').catch((error) => error)
  await eventually(async () => expect(await query(first.url, "select from pg_stat_activity where wait_event = 'PgSleep'")).toHaveLength(1))
  await first.stop()
  expect(await sleeper).toBeInstanceOf(Error)
  expect(await logOf(dataDir)).toMatch(/database system is shut down\n$/)

  await aPostgres(dataDir)

  expect(await logOf(dataDir)).not.toMatch(/recovery|interrupted/)
})

test('it is gone soon after the server that started it is killed, and starts again', async () => {
  const dataDir = await aFolderWithACluster()
  const server = await aServerProcess(dataDir)
  const postmaster = await postmasterOf(dataDir)
  server.kill('SIGKILL')
  await once(server, 'exit')

  // At once, while the old one is still on its way out.
  const { url } = await aPostgres(dataDir)

  expect(() => process.kill(postmaster, 0)).toThrow('ESRCH')
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('Ctrl-C in the terminal does not reach it', async () => {
  const dataDir = await aFolderWithACluster()
  const server = await aServerProcess(dataDir)
  const [url = ''] = server.printed
  const postmaster = await postmasterOf(dataDir)

  process.kill(-Number(server.pid), 'SIGINT')
  await new Promise((resolve) => setTimeout(resolve, 300))

  // One that ended would have come back by itself, as another process.
  expect(await postmasterOf(dataDir)).toBe(postmaster)
  expect(await logOf(dataDir)).not.toMatch(/shutdown request/)
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
  server.kill('SIGKILL')
  await eventually(async () => expect(await logOf(dataDir)).toMatch(/is shut down\n$/))
})

/** A Node process of its own, in a process group of its own, that holds a Postgres and takes no notice of Ctrl-C. */
async function aServerProcess(dataDir: string) {
  const program = `
    import { startEmbeddedPostgres } from '#lib/embedded-postgres/start.ts'
    process.on('SIGINT', () => {})
    console.log((await startEmbeddedPostgres(${JSON.stringify(dataDir)})).url)`
  const server = spawn(process.execPath, ['--input-type=module', '-e', program], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void server.kill('SIGKILL'))
  const complaint = text(server.stderr)
  const [line] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')])
  if (typeof line === 'number') throw new Error(`The server process ended: ${await complaint}`)
  return Object.assign(server, { printed: [String(line).trim()] })
}

test('a second start on the same folder is refused in one sentence', async () => {
  const dataDir = await aFolderWithACluster()
  await aPostgres(dataDir)

  await expect(aPostgres(dataDir)).rejects.toThrow(
    new OperatorError(`The data folder ${dataDir} is in use by another running server. Stop it, or set DATA_DIR to another folder.`),
  )
})

test('of two first starts at once, one serves and the other is refused', async () => {
  const dataDir = await anEmptyFolder()
  const outcomes = await Promise.allSettled([
    aServerProcess(dataDir).then(({ printed: [url = ''] }) => url),
    aPostgres(dataDir).then(({ url }) => url),
  ])

  const [served, refused] = outcomes.toSorted((one, other) => one.status.localeCompare(other.status))
  expect(refused).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining(`The data folder ${dataDir} is in use by another running server.`) },
  })
  expect(await query(served?.status === 'fulfilled' ? served.value : '', 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a lock left behind by a dead process, or by one whose number is used again, does not block a start', async () => {
  const dataDir = await aFolderWithACluster()

  for (const pid of [process.pid, 1, 4_000_000]) {
    await writeFile(join(dataDir, 'postgres/postmaster.pid'), `${pid}\n${dataDir}/postgres\n0\n5432\n\n127.0.0.1\n`)
    const { url, stop } = await aPostgres(dataDir)
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
    await stop()
  }
})

test('a half-made cluster is cleared away', async () => {
  const dataDir = await anEmptyFolder()
  await mkdir(join(dataDir, 'postgres.new-4000000/data'), { recursive: true })

  await aPostgres(dataDir)

  await expect(stat(join(dataDir, 'postgres.new-4000000'))).rejects.toThrow('ENOENT')
})

test("another major version's data is refused, naming both versions", async () => {
  const dataDir = await anEmptyFolder()
  await mkdir(join(dataDir, 'postgres'))
  await writeFile(join(dataDir, 'postgres/PG_VERSION'), '17\n')

  await expect(aPostgres(dataDir)).rejects.toThrow(/made by Postgres 17 and this server runs Postgres 18: .*DATA_DIR/)
  expect(await readFile(join(dataDir, 'postgres/PG_VERSION'), 'utf8')).toBe('17\n')
})

test("a folder that can't be made is refused", async () => {
  const file = join(await anEmptyFolder(), 'a-file')
  await writeFile(file, '')

  await expect(aPostgres(join(file, 'data'))).rejects.toThrow(
    new OperatorError(`The data folder ${file}/data can't be written to (ENOTDIR): correct that, or set DATA_DIR to another folder.`),
  )
})

test.skipIf(isRoot)("a folder that can't be written to is refused", async () => {
  const dataDir = await anEmptyFolder()
  await chmod(dataDir, 0o500)

  await expect(aPostgres(dataDir)).rejects.toThrow("can't be written to (EACCES)")
})

test('a Postgres that dies at start is reported with its last complaint', async () => {
  const dataDir = await aFolderWithACluster()
  await writeFile(join(dataDir, 'postgres/postgresql.auto.conf'), "wal_level = 'unheard of'\n")

  await expect(aPostgres(dataDir)).rejects.toThrow(/^Postgres did not start: [^\n]+$/)
})

test('a lost or wrong password is named as such', async () => {
  const dataDir = await aFolderWithACluster()

  await writeFile(join(dataDir, 'postgres-password'), 'wrong')
  await expect(aPostgres(dataDir)).rejects.toThrow(/The password in .*postgres-password does not open the database/)

  await rm(join(dataDir, 'postgres-password'))
  await expect(aPostgres(dataDir)).rejects.toThrow(/postgres-password is missing/)
})

test('a killed Postgres comes back on the same port by itself, time after time', async () => {
  const dataDir = await aFolderWithACluster()
  const { url } = await aPostgres(dataDir)
  await query(url, 'create table kept as select 1 as one')

  for (const signal of ['SIGKILL', 'SIGTERM', 'SIGKILL']) {
    const postmaster = await postmasterOf(dataDir)
    process.kill(postmaster, signal)
    await eventually(async () => expect(await postmasterOf(dataDir)).not.toBe(postmaster))
    await eventually(async () => expect(await query(url, 'select one from kept')).toEqual([{ one: 1 }]))
  }
})

test('it stops for good even while it is coming back', async () => {
  const dataDir = await aFolderWithACluster()
  const { url, stop } = await aPostgres(dataDir)
  process.kill(await postmasterOf(dataDir), 'SIGKILL')
  await stop()

  await new Promise((resolve) => setTimeout(resolve, 1500))

  await expect(query(url, 'select 1')).rejects.toThrow('ECONNREFUSED')
})

test('a log that has grown large begins anew', async () => {
  const dataDir = await aFolderWithACluster()
  await writeFile(join(dataDir, 'postgres.log'), Buffer.alloc(6 * 1024 * 1024))

  await aPostgres(dataDir)

  expect((await stat(join(dataDir, 'postgres.log'))).size).toBeLessThan(100_000)
})
