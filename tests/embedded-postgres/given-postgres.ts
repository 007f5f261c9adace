import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import type { HomeOptions } from '#lib/embedded-postgres/home.ts'
import { startEmbeddedPostgres } from '#lib/embedded-postgres/start.ts'

export async function aFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'reducing-reoffending-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

export async function aPostgres(dataDir: string, options?: HomeOptions) {
  const postgres = await startEmbeddedPostgres(dataDir, options)
  onTestFinished(postgres.stop)
  return postgres
}

/** One statement on a connection of its own. */
export async function ask(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(statement)
    return rows
  } finally {
    await client.end()
  }
}

export async function eventually<T>(attempt: () => Promise<T>, milliseconds = 10_000): Promise<T> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await wait(100)
    }
  }
}

export async function postmasterOf(dataDir: string) {
  return Number.parseInt(await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10)
}

export function logOf(dataDir: string) {
  return readFile(join(dataDir, 'postgres.log'), 'utf8')
}

export async function timed<T>(work: Promise<T>) {
  const start = performance.now()
  const [outcome] = await Promise.allSettled([work])
  return { outcome, milliseconds: performance.now() - start }
}
