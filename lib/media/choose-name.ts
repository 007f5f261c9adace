import { readdir } from 'node:fs/promises'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { FileType } from '#lib/media/file-types.ts'
import { mediaFolder } from '#lib/media/media-folder.ts'
import { freeName, stemOf } from '#lib/media/public-name.ts'
import { takeTurn } from '#lib/publishing/take-turn.ts'
import { transactionOf } from '#lib/publishing/transaction.ts'

/** In milliseconds: a large picture takes a while. */
const patience = 30_000

/**
 * The public name of a file that is being uploaded. Until it is stored, nobody else chooses one: two uploads at the same time would write over
 * each other. Undefined when others take too long.
 */
export async function chooseName({ name, type, req }: { name: string; type: FileType; req: PayloadRequest }) {
  const transaction = await transactionOf(req)
  if (!(await takeTurn(transaction, 'naming a file', patience))) return undefined
  const { rows } = await transaction.execute<{ name: string }>(sql`
    SELECT name FROM media, unnest(ARRAY[filename, sizes_small_filename, sizes_large_filename]) AS name WHERE name IS NOT NULL`)
  const onDisk = await readdir(mediaFolder()).catch(() => [])
  return freeName(stemOf(name, type), type, [...rows.map((row) => row.name), ...onDisk])
}
