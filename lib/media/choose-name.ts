import { readdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { FileType } from '#lib/media/file-types.ts'
import { mediaFolder } from '#lib/media/media-folder.ts'
import { freeName, stemOf } from '#lib/media/public-name.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'

/** A lock of the database, which instances share. The number only has to differ from others and never change. */
const naming = 7_264_003
/** In milliseconds: how often it is tried, and for how long. */
const interval = 100
const patience = 30_000

/**
 * The public name of a file that is being uploaded. Until it is stored, nobody else chooses one: two uploads at the same time would write over
 * each other. Undefined when others take too long.
 */
export async function chooseName({ name, type, req }: { name: string; type: FileType; req: PayloadRequest }) {
  const transaction = await transactionOf(req)
  if (!(await isOurTurn(transaction))) return undefined
  const { rows } = await transaction.execute<{ name: string }>(sql`
    SELECT name FROM media, unnest(ARRAY[filename, sizes_small_filename, sizes_large_filename]) AS name WHERE name IS NOT NULL`)
  const onDisk = await readdir(mediaFolder()).catch(() => [])
  return freeName(stemOf(name, type), type, [...rows.map((row) => row.name), ...onDisk])
}

/** Tried again and again, because Postgres gives up a wait after a second (`lib/database/pool.ts`) and a large picture takes longer. */
async function isOurTurn(transaction: Transaction) {
  for (let waited = 0; waited < patience; waited += interval) {
    const { rows } = await transaction.execute<{ ours: boolean }>(sql`SELECT pg_try_advisory_xact_lock(${naming}) AS ours`)
    if (rows[0]?.ours) return true
    await wait(interval)
  }
  return false
}
