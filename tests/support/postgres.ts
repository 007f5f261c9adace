import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '#lib/database/embedded-postgres.ts'
import { administratorPassword, aSite } from '#tests/support/a-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string
    /** What a first start leaves, to be copied: the name of its database, its administrator’s password, and its data folder. */
    filled: { name: string; password: string; folder: string }
  }
}

/** One real Postgres for the whole run; each test makes a database of its own in it. A first start takes seconds, a copy of what it leaves a moment. */
export default async function setup({ provide }: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tests-postgres-'))
  const [first, copy] = [path.join(folder, 'first'), path.join(folder, 'copy')]
  const password = await startOnce(first)
  await cp(first, copy, { recursive: true })

  const postgres = await startEmbeddedPostgres(first)
  const { href, name } = await besideTheFilled(postgres.url)
  provide('postgres', href)
  provide('filled', { name, password, folder: copy })

  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function startOnce(dataDir: string) {
  await using site = await aSite({ dataDir })
  return administratorPassword(site)
}

/** Nobody may be connected to what is copied, so the tests connect to another. */
async function besideTheFilled(url: string) {
  const own = new URL(url)
  const name = own.pathname.slice(1)
  own.pathname = 'tests'
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('CREATE DATABASE tests')
  await client.end()
  return { href: own.href, name }
}
