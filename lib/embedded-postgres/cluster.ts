import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chown, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Home, noteIfElsewhere } from '#lib/embedded-postgres/home.ts'
import { isAlive } from '#lib/embedded-postgres/lock.ts'
import { startProcess } from '#lib/embedded-postgres/process.ts'
import { run } from '#lib/embedded-postgres/programs.ts'
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
  if ((await initdb.exited) !== 0)
    throw new OperatorError(`Postgres could not be set up in ${dataDir}: ${await initdb.lastWords()} (${logFile(dataDir)}).`)
}

async function moveIntoPlace(made: string, home: Home) {
  await rename(made, home.cluster).catch((error) => {
    if (hasCluster(home)) return
    throw new OperatorError(
      `${home.cluster} is in the way of a new database (${error.code}): remove it, or set DATA_DIR to another folder.`,
    )
  })
}

/** The major version of our own Postgres. */
export async function majorOf({ programs }: Pick<Home, 'programs'>) {
  const { stdout } = await run(programs.postgres, ['--version'], { cwd: '/' })
  return /(\d+)/.exec(stdout)?.[1] ?? ''
}

async function refuseOtherMajor({ cluster, programs }: Home) {
  const theirs = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  const ours = await majorOf({ programs })
  if (theirs === ours) return
  throw new OperatorError(
    `The database in ${cluster} was made by Postgres ${theirs} and this server runs Postgres ${ours}: ` +
      'move its content over with pg_dump and psql, or set DATA_DIR to another folder.',
  )
}

export async function readPassword({ dataDir, cluster }: Home) {
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
