import { createLocalReq, type Payload } from 'payload'
import type { Client } from 'pg'
import { checkDatabase } from '#lib/database/check-database.ts'
import { migrate } from '#lib/database/migrate.ts'
import { payload } from '#lib/payload.ts'
import { runtime } from '#lib/runtime.ts'
import { indexMissing } from '#lib/search/reindex.ts'
import { loadStarterContent } from '#lib/starter-content/load-starter-content.ts'
import { createFirstAdministrator } from '#lib/users/first-administrator.ts'
import { locks, withSession } from '#lib/worker/advisory-locks.ts'

/** Runs what migrations have not run yet. Of several instances that start at once, one does it and the others wait for it. */
export async function migrateDatabase() {
  await withPreparationLock(async (client, cms) => migrate(client, { payload: cms, req: await createLocalReq({}, cms) }))
}

/** Brings the database to what this build expects, and fills an empty one. */
export async function prepareDatabase() {
  await checkDatabase(runtime().env.DATABASE_URL)
  await migrateDatabase()
  await withPreparationLock(async (_, cms) => {
    await createFirstAdministrator(cms)
    await loadStarterContent(cms)
    await indexMissing(cms)
  })
}

async function withPreparationLock(prepare: (client: Client, cms: Payload) => Promise<void>) {
  const cms = await payload()
  await withSession('preparation', async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [locks.preparation])
    await prepare(client, cms)
  })
}
