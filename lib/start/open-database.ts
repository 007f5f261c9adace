import { checkDatabase, DatabaseUnreachable } from '#lib/database/check-database.ts'
import { startEmbeddedPostgres } from '#lib/embedded-postgres/start.ts'
import type { Env } from '#lib/env.ts'

/** `isReached`: it answered at the start. */
export type Database = { url: string; isReached: boolean; remark?: string | undefined; stop: () => Promise<void> }

/**
 * The database of this server: the one it is told, or one of its own.
 * @param canWait whether there are published pages to serve until the database can be reached.
 * @throws OperatorError when it can't be used, or can't be reached while there is nothing to serve.
 */
export async function openDatabase({ DATABASE_URL }: Env, dataFolder: string, canWait: boolean): Promise<Database> {
  if (DATABASE_URL === undefined) return { isReached: true, ...(await startEmbeddedPostgres(dataFolder)) }
  const database = { url: DATABASE_URL, stop: async () => undefined }
  try {
    await checkDatabase(DATABASE_URL)
    return { ...database, isReached: true }
  } catch (error) {
    if (!(error instanceof DatabaseUnreachable && canWait)) throw error
  }
  return { ...database, isReached: false }
}
