import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, link, mkdir, readdir, readFile, readlink, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Home, noteIfElsewhere } from '#lib/database/postgres-home.ts'
import { startProcess } from '#lib/database/postgres-process.ts'
import { run } from '#lib/database/postgres-programs.ts'
import { OperatorError } from '#lib/operator-error.ts'

/**
 * Makes the cluster if there is none and returns its password. A crash leaves a whole cluster or none.
 * @throws OperatorError when the cluster is another major version's or can't be made.
 */
export async function prepareCluster(home: Home): Promise<string> {
  await clearLeftovers(home)
  if (!hasCluster(home)) await makeCluster(home)
  await refuseOtherMajor(home)
  await noteIfElsewhere(home)
  return readPassword(home)
}

async function clearLeftovers({ cluster }: Home) {
  const parent = dirname(cluster)
  for (const name of await readdir(parent)) {
    const maker = /^postgres\.new-(\d+)$/.exec(name)?.[1]
    if (maker && (Number(maker) === process.pid || !isAlive(Number(maker)))) await rm(join(parent, name), { recursive: true, force: true })
  }
}

function hasCluster({ cluster }: Home) {
  return existsSync(join(cluster, 'PG_VERSION'))
}

async function makeCluster(home: Home) {
  const password = await ensurePassword(home)
  const unfinished = `${home.cluster}.new-${process.pid}`
  await mkdir(unfinished, { mode: 0o700 })
  try {
    await initialise(home, unfinished, password)
    await moveIntoPlace(join(unfinished, 'data'), home)
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

// Linked into place whole, so that two servers starting at once agree on one password.
async function ensurePassword({ dataDir }: Home) {
  const file = passwordFile(dataDir)
  const draft = `${file}.new-${process.pid}`
  await writeFile(draft, randomBytes(24).toString('hex'), { mode: 0o600 })
  await link(draft, file).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
  return readFile(file, 'utf8')
}

async function initialise({ dataDir, programs, runAs }: Home, folder: string, password: string) {
  const pwfile = join(folder, 'password')
  await writeFile(pwfile, password, { mode: 0o600 })
  if (runAs.user) for (const path of [folder, pwfile]) await chown(path, runAs.user.uid, runAs.user.gid)
  const settings = ['--encoding=UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256', '--username=postgres']
  const command = [programs.initdb, ...settings, `--pwfile=${pwfile}`, '-D', join(folder, 'data')]
  const initdb = await startProcess(command, runAs, logFile(dataDir))
  if ((await initdb.exited) !== 0) throw new OperatorError(`Postgres could not be set up in ${dataDir}: ${await initdb.lastWords()}`)
}

async function moveIntoPlace(made: string, home: Home) {
  await rename(made, home.cluster).catch((error) => {
    if (hasCluster(home)) return
    throw new OperatorError(`${home.cluster} is in the way of a new database (${error.code}): remove it, or set DATA_DIR to another folder.`)
  })
}

async function refuseOtherMajor({ cluster, programs }: Home) {
  const theirs = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  const { stdout } = await run(programs.postgres, ['--version'], { cwd: '/' })
  const ours = /(\d+)/.exec(stdout)?.[1]
  if (theirs === ours) return
  throw new OperatorError(
    `The database in ${cluster} was made by Postgres ${theirs} and this server runs Postgres ${ours}: ` +
      'move its content over with pg_dump and psql, or set DATA_DIR to another folder.',
  )
}

async function readPassword({ dataDir, cluster }: Home) {
  const file = passwordFile(dataDir)
  const password = await readFile(file, 'utf8').catch(() => '')
  if (password) return password.trim()
  throw new OperatorError(`${file} is missing or unreadable: put it back, or delete ${cluster} to begin with an empty database.`)
}

export function passwordFile(dataDir: string) {
  return join(dataDir, 'postgres-password')
}

export function logFile(dataDir: string) {
  return join(dataDir, 'postgres.log')
}

/**
 * Waits for another server's Postgres to leave the cluster: one that was killed needs a moment.
 * @throws OperatorError when it is still there after five seconds.
 */
export async function waitUntilFree(home: Home) {
  const deadline = Date.now() + 5000
  while (await isHeld(home.cluster)) {
    if (Date.now() > deadline) throw new OperatorError(inUseMessage(home))
    await wait(50)
  }
}

export function inUseMessage({ dataDir }: Home) {
  return `The data folder ${dataDir} is in use by another running server. Stop it, or set DATA_DIR to another folder.`
}

/** Removes a lock whose process is alive but no postmaster of this cluster; Postgres itself sees to those of the dead. */
export async function isHeld(cluster: string) {
  const file = join(cluster, 'postmaster.pid')
  const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10)
  if (!(pid > 0 && isAlive(pid))) return false
  if (await worksIn(cluster, pid)) return true
  await rm(file, { force: true })
  return false
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

// What another user's process does can't be seen, but then it isn't a postmaster of ours.
async function worksIn(cluster: string, pid: number) {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.includes(cluster)
}
