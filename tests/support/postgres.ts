import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '#lib/database/embedded-postgres.ts'
import { administratorPassword, aSite } from '#tests/support/a-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: string
    /** The database that others are copied from, and its administrator’s password. */
    filled: { name: string; password: string }
  }
}

/** One real Postgres for the whole run; each test makes a database of its own in it. */
export default async function setup({ provide }: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tests-postgres-'))
  const postgres = await startEmbeddedPostgres(folder)
  provide('postgres', postgres.url)
  provide('filled', await fillOnce(postgres.url))

  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A first start takes seconds; a copy of the database it leaves takes a moment. */
async function fillOnce(postgresUrl: string) {
  const name = 'filled'
  const client = new pg.Client({ connectionString: postgresUrl })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  await using site = await aSite({ databaseUrl: Object.assign(new URL(postgresUrl), { pathname: name }).href })
  return { name, password: await administratorPassword(site) }
}
