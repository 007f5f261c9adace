import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { access, chmod, chown, constants, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { plainEnvironment, type RunAs } from '#lib/embedded-postgres/process.ts'
import { copyPrograms, findPrograms, type Programs, run } from '#lib/embedded-postgres/programs.ts'
import { OperatorError } from '#lib/operator-error.ts'

/** Where a cluster lives, with which programs it runs, and as whom. */
export type Home = { dataDir: string; cluster: string; programs: Programs; runAs: RunAs; remark?: string }

/** For tests: whether root may use a user namespace (tried when absent), and where data goes when it may not. */
export type HomeOptions = { mayUnshare?: boolean; elsewhere?: string }

// Postgres refuses to run as root, and initdb wants a user with a name: nobody has one everywhere.
const nobody = { uid: 65534, gid: 65534 }
const unshare = ['unshare', '-U', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`, '--']

/**
 * Decides where the cluster of a data folder lives. Data that is already there decides first, so that none is left behind.
 * @param folder absolute. @throws OperatorError when its data can't be used by this user; a file system error when it can't be written to.
 */
export async function chooseHome(folder: string, options: HomeOptions = {}): Promise<Home> {
  const dataDir = await prepareFolder(folder)
  const programs = await findPrograms()
  const moved = await readFile(movedFile(dataDir), 'utf8').catch(() => undefined)
  if (moved !== undefined) return homeElsewhere(dataDir, moved.trim(), programs)

  const home = { dataDir, cluster: join(dataDir, 'postgres'), programs }
  await refuseOthers(home.cluster)
  if (!isRoot()) return { ...home, runAs: { through: [] } }
  if (options.mayUnshare ?? (await mayUnshare(home))) return { ...home, runAs: { through: unshare } }
  if (existsSync(home.cluster)) throw new OperatorError(namespaceMessage(home.cluster))
  return makeElsewhere(dataDir, programs, options.elsewhere ?? '/var/lib/reducing-reoffending')
}

/** Where the cluster of a data folder lives. @throws OperatorError when there is none. */
export async function findHome(folder: string): Promise<Home> {
  const dataDir = resolve(folder)
  if (existsSync(join(dataDir, 'postgres/PG_VERSION')) || existsSync(movedFile(dataDir))) return chooseHome(dataDir)
  throw new OperatorError(`There is no database in ${dataDir}: set DATA_DIR to the site's data folder.`)
}

async function prepareFolder(folder: string) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await access(folder, constants.W_OK | constants.X_OK)
  return realpath(folder)
}

async function refuseOthers(cluster: string) {
  const found = await stat(cluster).catch(() => undefined)
  if (!found || found.uid === process.getuid?.()) return
  throw new OperatorError(`The database in ${cluster} belongs to user ${found.uid}: start the server as that user, or set DATA_DIR.`)
}

function isRoot() {
  return process.getuid?.() === 0
}

async function mayUnshare({ dataDir, programs }: Pick<Home, 'dataDir' | 'programs'>) {
  const [program = '', ...options] = unshare
  const probe = ['sh', '-c', 'test -w "$1" && exec "$2" --version', 'probe', dataDir, programs.postgres]
  return run(program, [...options, ...probe], { cwd: '/', env: plainEnvironment, timeout: 5000 }).then(
    () => true,
    () => false,
  )
}

function namespaceMessage(cluster: string) {
  return `The database in ${cluster} was started by root in a user namespace, which is refused here: allow one, or set DATA_DIR.`
}

async function makeElsewhere(dataDir: string, programs: Programs, parent: string) {
  const place = join(parent, createHash('sha256').update(dataDir).digest('hex').slice(0, 16))
  await openToNobody(place).catch((error) => {
    throw new OperatorError(
      `Root can't run Postgres in ${dataDir}, nor give ${place} to another user (${error.code}): start as another user.`,
    )
  })
  return homeAt(dataDir, place, programs)
}

async function openToNobody(place: string) {
  await mkdir(place, { recursive: true })
  await Promise.all([chmod(dirname(place), 0o755), chmod(place, 0o700), chown(place, nobody.uid, nobody.gid)])
}

async function homeElsewhere(dataDir: string, place: string, programs: Programs) {
  if (!isRoot())
    throw new OperatorError(`The database of ${dataDir} is in ${place} and was started by root: start as root, or set DATA_DIR.`)
  if (existsSync(join(place, 'postgres'))) return homeAt(dataDir, place, programs)
  throw new OperatorError(
    `The database of ${dataDir} was in ${place} and is gone: put it back, or delete ${movedFile(dataDir)} to begin with an empty one.`,
  )
}

async function homeAt(dataDir: string, place: string, programs: Programs): Promise<Home> {
  return {
    dataDir,
    cluster: join(place, 'postgres'),
    programs: await copyPrograms(programs, dirname(place), nobody),
    runAs: { through: [], user: nobody },
    remark: `Root can't run Postgres in ${dataDir} on this machine, so the database is in ${place}.`,
  }
}

function movedFile(dataDir: string) {
  return join(dataDir, 'postgres-is-elsewhere')
}

/** Notes in the data folder that its cluster, now made, lives somewhere else. */
export async function noteIfElsewhere({ dataDir, cluster }: Home) {
  if (dirname(cluster) !== dataDir) await writeFile(movedFile(dataDir), `${dirname(cluster)}\n`)
}
