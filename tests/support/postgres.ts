import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '#lib/embedded-postgres/start.ts'
import { administratorPassword, aSite, siteUrl } from '#tests/support/a-site.ts'
import { everyPageDrawn } from '#tests/support/every-page-drawn.ts'
import { ownPostgres } from '#tests/support/own-postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Its superuser's address; that of the databases made in it is their owner's, as the site's own Postgres gives it. */
    postgres: string
    owner: string
    /** What a first start leaves, to be copied: the name of its database, its administrator's password, its data folder, and what that keeps beside the database. */
    filled: { name: string; password: string; folder: string; kept: string }
  }
}

/** One real Postgres for the whole run; each test makes a database of its own in it. A first start takes seconds, a copy of what it leaves a moment. */
export default async function setup({ provide }: TestProject) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tests-postgres-'))
  const first = path.join(folder, 'first')
  const copy = path.join(folder, 'copy')
  const kept = path.join(folder, 'kept')
  const password = await startOnce(first)
  await cp(first, copy, { recursive: true })
  await copyKept(first, kept)

  await allowManyConnections(first)
  const postgres = await startEmbeddedPostgres(first)
  provide('postgres', await besideTheFilled(first))
  provide('owner', postgres.url)
  provide('filled', { name: new URL(postgres.url).pathname.slice(1), password, folder: copy, kept })

  return async () => {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function startOnce(dataDir: string) {
  await using site = await aSite({ dataDir, env: { SITE_URL: siteUrl } })
  await everyPageDrawn(site)
  return administratorPassword(site)
}

/** The drawn pages, and what delivery knew of the content they were drawn from. */
async function copyKept(dataDir: string, kept: string) {
  await mkdir(kept)
  for (const name of ['pages', 'content.json', 'changes.json', 'files.json', 'settings.json'])
    await cp(path.join(dataDir, name), path.join(kept, name), { recursive: true })
}

/** Three workers, each with several sites of twenty connections, come to more than the hundred that Postgres has by itself. */
async function allowManyConnections(dataDir: string) {
  const postgres = await startEmbeddedPostgres(dataDir)
  await run(await ownPostgres({ dataDir }).url(), 'ALTER SYSTEM SET max_connections = 400')
  await postgres.stop()
}

/** Nobody may be connected to what is copied, so the tests connect to another. */
async function besideTheFilled(dataDir: string) {
  const url = new URL(await ownPostgres({ dataDir }).url())
  await run(url.href, 'CREATE DATABASE tests')
  url.pathname = 'tests'
  return url.href
}

async function run(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
