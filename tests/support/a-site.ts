import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { administratorPasswordFile } from '#lib/users/administrator-password.ts'
import { logLines } from '#tests/support/log-lines.ts'

type SiteOptions = {
  databaseUrl?: string
  /** The administrator's, of a database that was filled before; it is put where a first start writes it. */
  password?: string
  /** A folder with pages drawn before from the same database, and what was known of it then; a new data folder begins with a copy. */
  kept?: string
  /** Kept when the site ends; without one it has a folder of its own that goes with it. */
  dataDir?: string
  port?: number
  env?: Record<string, string>
  isGroupLeader?: boolean
}

export type Site = {
  /** Where to connect to. */
  url: string
  /** What it takes for its own address, which visitors ask for and forms are sent from. */
  origin: string
  dataDir: string
  process: ChildProcess
  /** All that it has printed so far. */
  output: () => string
  /** Ends it as an operator does. Resolves with its exit code. */
  stop: () => Promise<number | null>
  /** Ends it as a power cut does. */
  kill: () => Promise<void>
  /** Ends it too, and throws when something in its log isn't a line of JSON. */
  [Symbol.asyncDispose]: () => Promise<void>
}

/** The address of every site with a database of its own, so that a page drawn by one is fresh at another. */
export const siteUrl = 'http://site.test'
// In milliseconds. A first start takes eight seconds of processor, and other programs may want the same two.
const longestStart = 180_000
const longestStop = 60_000

export const secret = 'a secret that only these tests have ever used'

/** A running site: the built product, as `npm start` runs it, in a process of its own. Use it with `await using`. */
export async function aSite({
  databaseUrl,
  password,
  kept,
  port,
  env = {},
  isGroupLeader = false,
  ...options
}: SiteOptions = {}): Promise<Site> {
  const ownFolder = options.dataDir === undefined ? await aFolder() : undefined
  const dataDir = options.dataDir ?? ownFolder ?? ''
  if (kept && !existsSync(path.join(dataDir, 'pages'))) await cp(kept, dataDir, { recursive: true })
  if (password) await writeFile(administratorPasswordFile(dataDir), password)
  const listensOn = port ?? (await freePort())
  const url = `http://localhost:${listensOn}`
  const settings: Record<string, string> = {
    PORT: String(listensOn),
    DATA_DIR: dataDir,
    // Whatever the address of the site, its staff may sign in with a password alone.
    STAFF_CODES: 'offered',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secret, SITE_URL: siteUrl } : {}),
    ...env,
  }
  const child = startServer(settings, isGroupLeader)
  const output = collect(child)

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal)
      await once(child, 'exit')
    }
    return child.exitCode
  }
  await untilReady(child, output).catch(async (error: unknown) => {
    await end('SIGKILL')
    throw error
  })
  return {
    url,
    origin: settings.SITE_URL ?? url,
    dataDir,
    process: child,
    output,
    stop: () => end('SIGTERM'),
    kill: async () => void (await end('SIGKILL')),
    async [Symbol.asyncDispose]() {
      // A site that hangs would keep a processor from every test after it.
      const last = setTimeout(() => child.kill('SIGKILL'), longestStop)
      await end('SIGTERM')
      clearTimeout(last)
      if (ownFolder) await rm(ownFolder, { recursive: true, force: true })
      logLines(output())
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

// Of about a hundred starts, those after the first need not compile what they load.
const compiled = path.resolve('tests/results/compiled')

/** The built product, as `npm start` runs it, with this environment and no other. */
export function startServer(env: Record<string, string>, isGroupLeader = false) {
  const { PATH = '', HOME = '', TMPDIR = tmpdir() } = process.env
  const child = spawn(process.execPath, ['server.ts'], {
    env: { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE: compiled, NODE_ENV: 'test', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isGroupLeader,
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

const running = new Set<ChildProcess>()
// A run that is broken off ends its workers, and they what they started.
for (const end of ['exit', 'disconnect'])
  process.once(end, () => {
    for (const child of running) child.kill('SIGKILL')
  })

function collect(child: ChildProcess) {
  const chunks: string[] = []
  child.stdout?.on('data', (chunk) => chunks.push(String(chunk)))
  child.stderr?.on('data', (chunk) => chunks.push(String(chunk)))
  return () => chunks.join('')
}

function untilReady(child: ChildProcess, output: () => string) {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The site did not start:\n${output()}`)), longestStart)
    const settle = (done: () => void) => {
      clearTimeout(timer)
      done()
    }
    child.stdout?.on('data', () => output().includes('Sign in as') && settle(resolve))
    child.once('exit', () => settle(() => reject(new Error(`The site ended before it was ready:\n${output()}`))))
  })
}
