import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The address of the Postgres that a site on embedded defaults runs for itself. */
export async function databaseOf({ dataDir }: { dataDir: string }) {
  const password = (await readFile(path.join(dataDir, 'postgres-password'), 'utf8')).trim()
  const port = (await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3]
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/reducing_reoffending`
}
