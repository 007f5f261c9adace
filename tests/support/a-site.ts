import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { administratorPasswordFile } from '#lib/start/administrator-password.ts'

type SiteOptions = {
  databaseUrl?: string
  /** The administrator’s, of a database that was filled before; it is put where a first start writes it. */
  password?: string
  /** Kept when the site ends; without one it has a folder of its own that goes with it. */
  dataDir?: string
  port?: number
  env?: Record<string, string>
  isGroupLeader?: boolean
}

export type Site = {
  url: string
  dataDir: string
  process: ChildProcess
  /** All that it has printed so far. */
  output: () => string
  /** Ends it as an operator does. Resolves with its exit code. */
  stop: () => Promise<number | null>
  /** Ends it as a power cut does. */
  kill: () => Promise<void>
  [Symbol.asyncDispose]: () => Promise<void>
}

export const secret = 'a secret that only these tests have ever used'

/** A running site: the built product, as `npm start` runs it, in a process of its own. Use it with `await using`. */
export async function aSite({ databaseUrl, password, port, env = {}, isGroupLeader = false, ...options }: SiteOptions = {}): Promise<Site> {
  const ownFolder = options.dataDir === undefined ? await aFolder() : undefined
  const dataDir = options.dataDir ?? ownFolder ?? ''
  if (password) await writeFile(administratorPasswordFile(dataDir), password)
  const listensOn = port ?? (await freePort())
  const url = `http://localhost:${listensOn}`
  const settings = {
    PORT: String(listensOn),
    DATA_DIR: dataDir,
    ...(databaseUrl ? { DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secret, SITE_URL: url } : {}),
    ...env,
  }
  const child = startServer(settings, isGroupLeader)
  const output = collect(child)
  await untilReady(child, output)

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal)
      await once(child, 'exit')
    }
    return child.exitCode
  }
  return {
    url,
    dataDir,
    process: child,
    output,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    async [Symbol.asyncDispose]() {
      await end('SIGTERM')
      if (ownFolder) await rm(ownFolder, { recursive: true, force: true })
    },
  }
}

export function aFolder() {
  return mkdtemp(path.join(tmpdir(), 'tests-data-'))
}

export async function administratorPassword({ dataDir }: Pick<Site, 'dataDir'>) {
  return (await readFile(administratorPasswordFile(dataDir), 'utf8')).trim()
}

export async function freePort() {
  const server = createServer()
  server.listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free')
  return address.port
}

/** The built product, as `npm start` runs it, with this environment and no other. */
export function startServer(env: Record<string, string>, isGroupLeader = false) {
  const { PATH = '', HOME = '', TMPDIR = tmpdir() } = process.env
  return spawn(process.execPath, ['server.ts'], {
    env: { PATH, HOME, TMPDIR, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isGroupLeader,
  })
}

function collect(child: ChildProcess) {
  const chunks: string[] = []
  child.stdout?.on('data', (chunk) => chunks.push(String(chunk)))
  child.stderr?.on('data', (chunk) => chunks.push(String(chunk)))
  return () => chunks.join('')
}

function untilReady(child: ChildProcess, output: () => string) {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The site did not start:\n${output()}`)), 60_000)
    const settle = (done: () => void) => {
      clearTimeout(timer)
      done()
    }
    child.stdout?.on('data', () => output().includes('Sign in as') && settle(resolve))
    child.once('exit', () => settle(() => reject(new Error(`The site ended before it was ready:\n${output()}`))))
  })
}
