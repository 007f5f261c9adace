import { readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Home } from '#lib/embedded-postgres/home.ts'
import { run } from '#lib/embedded-postgres/programs.ts'
import { OperatorError } from '#lib/operator-error.ts'

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

/** The port of the Postgres that runs on this cluster; undefined when none does. */
export async function portOf({ cluster }: Pick<Home, 'cluster'>) {
  if (!(await isHeld(cluster))) return undefined
  const [, , , port] = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')
  return Number(port)
}

/** Removes a lock whose process is alive but isn't this cluster's postmaster. Postgres itself clears those of dead processes. */
export async function isHeld(cluster: string) {
  const file = join(cluster, 'postmaster.pid')
  const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10)
  if (!(pid > 0 && isAlive(pid))) return false
  if (await worksIn(cluster, pid)) return true
  await rm(file, { force: true })
  return false
}

export function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

// What another user's process does can't be seen, but then it isn't our postmaster.
async function worksIn(cluster: string, pid: number) {
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.includes(cluster)
}
