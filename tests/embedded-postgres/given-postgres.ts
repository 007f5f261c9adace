import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { HomeOptions } from '#lib/embedded-postgres/home.ts'
import { startEmbeddedPostgres } from '#lib/embedded-postgres/start.ts'
import { aFilledFolder } from '#tests/support/a-filled-site.ts'
import { aFolder } from '#tests/support/a-site.ts'

export async function anEmptyFolder() {
  return removedWhenDone(await aFolder())
}

/** With the cluster that a first start made, and no log yet. */
export async function aFolderWithACluster() {
  const folder = removedWhenDone(await aFilledFolder())
  await rm(join(folder, 'postgres.log'), { force: true })
  return folder
}

function removedWhenDone(folder: string) {
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

export async function aPostgres(dataDir: string, options?: HomeOptions) {
  const postgres = await startEmbeddedPostgres(dataDir, options)
  onTestFinished(postgres.stop)
  return postgres
}

export async function postmasterOf(dataDir: string) {
  return Number.parseInt(await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10)
}

export function logOf(dataDir: string) {
  return readFile(join(dataDir, 'postgres.log'), 'utf8')
}
