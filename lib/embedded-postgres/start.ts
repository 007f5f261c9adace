import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { finishRestore } from '#lib/backup/finish-restore.ts'
import { logFile, passwordFile, prepareCluster } from '#lib/embedded-postgres/cluster.ts'
import { chooseHome, type Home, type HomeOptions } from '#lib/embedded-postgres/home.ts'
import { inUseMessage, isHeld, waitUntilFree } from '#lib/embedded-postgres/lock.ts'
import { ownDatabaseUrl, prepareOwnDatabase } from '#lib/embedded-postgres/own-database.ts'
import { keepRunning, type PostgresProcess, startProcess } from '#lib/embedded-postgres/process.ts'
import { OperatorError } from '#lib/operator-error.ts'

/** `url` opens the site's database as its owner, who is no superuser. `remark` is a sentence for the operator when the data lives outside the data folder. */
export type EmbeddedPostgres = { url: string; remark?: string; stop(): Promise<void> }

/**
 * Starts this product's own Postgres on its data folder, on loopback and a free port. If it dies, it is started again on the same port. It
 * ends with `stop` or with this process, however that ends.
 * @throws OperatorError when the folder can't be used or Postgres won't start.
 */
export async function startEmbeddedPostgres(dataDir: string, options: HomeOptions = {}): Promise<EmbeddedPostgres> {
  try {
    return await startIn(await chooseHome(resolve(dataDir), options))
  } catch (error) {
    throw inOneSentence(error, resolve(dataDir))
  }
}

async function startIn(home: Home): Promise<EmbeddedPostgres> {
  await finishRestore(home)
  const password = await prepareCluster(home)
  await waitUntilFree(home)
  const { port, first } = await startWhenFree(home, password)
  const keeper = keepRunning(first, () => restart(home, port))
  return { url: ownDatabaseUrl(password, port), stop: keeper.stop, ...(home.remark && { remark: home.remark }) }
}

async function startWhenFree(home: Home, password: string) {
  const deadline = Date.now() + 5000
  for (;;) {
    const port = await freePort()
    const first = await start(home, port)
    if (await becomesReady(first, home, password, port)) return { port, first }
    const complaint = await first.lastWords()
    if (!/lock file|shared memory block|TCP\/IP/.test(complaint))
      throw new OperatorError(`Postgres did not start: ${complaint} (${logFile(home.dataDir)}).`)
    if (Date.now() > deadline) throw new OperatorError(inUseMessage(home))
    await wait(200)
  }
}

async function freePort() {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

function start({ cluster, dataDir, programs, runAs }: Home, port: number) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    shared_buffers: '64MB',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return startProcess([programs.postgres, '-D', cluster, ...flags], runAs, logFile(dataDir))
}

async function becomesReady(process: PostgresProcess, home: Home, password: string, port: number) {
  const deadline = Date.now() + 60_000
  const exit = process.exited.then(() => 'ended' as const)
  for (;;) {
    const outcome = await Promise.race([exit, prepareOwnDatabase(password, port)]).catch(async (error: unknown) => {
      await process.stop()
      throw error
    })
    if (outcome === 'ready') return true
    if (outcome === 'ended') return false
    if (outcome === 'refused' || Date.now() > deadline) await giveUp(process, home, outcome)
    await wait(30)
  }
}

async function giveUp(process: PostgresProcess, { dataDir, cluster }: Home, outcome: 'refused' | 'not yet') {
  await process.stop()
  if (outcome === 'not yet') throw new OperatorError(`Postgres was not ready after a minute: see ${logFile(dataDir)}.`)
  throw new OperatorError(`The password in ${passwordFile(dataDir)} does not open the database in ${cluster}: put the right one back.`)
}

async function restart(home: Home, port: number) {
  await isHeld(home.cluster)
  return start(home, port)
}

function inOneSentence(error: unknown, dataDir: string) {
  if (!(error instanceof Error && 'syscall' in error && 'path' in error && 'code' in error)) return error
  return new OperatorError(
    `The data folder ${dataDir} can't be written to (${error.code}): correct that, or set DATA_DIR to another folder.`,
  )
}
