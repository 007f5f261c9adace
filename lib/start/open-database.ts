import { checkDatabase, DatabaseUnreachable } from '#lib/database/check-database.ts'
import { startEmbeddedPostgres } from '#lib/database/embedded-postgres.ts'
import type { Env } from '#lib/env.ts'

export type Database = { url: string; remark?: string | undefined; stop: () => Promise<void> }

/**
 * The database of this server: the one it is told, or one of its own.
 * @param canWait whether there are published pages to serve until the database can be reached.
 * @throws OperatorError when it can't be used, or can't be reached while there is nothing to serve.
 */
export async function openDatabase({ DATABASE_URL }: Env, dataFolder: string, canWait: boolean): Promise<Database> {
  if (DATABASE_URL === undefined) return startEmbeddedPostgres(dataFolder)
  try {
    await checkDatabase(DATABASE_URL)
  } catch (error) {
    if (!(error instanceof DatabaseUnreachable && canWait)) throw error
  }
  return { url: DATABASE_URL, stop: async () => undefined }
}
