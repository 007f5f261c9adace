import { createLocalReq } from 'payload'
import { createFirstAdministrator } from '#lib/database/first-administrator.ts'
import { loadStarterContent } from '#lib/database/load-starter-content.ts'
import { migrate } from '#lib/database/migrate.ts'
import { payload } from '#lib/payload.ts'
import { locks, withSession } from '#lib/worker/advisory-locks.ts'

/** Brings the database to what this build expects. Of several instances that start at once, one does it and the others wait for it. */
export async function prepareDatabase() {
  const cms = await payload()
  await withSession('preparation', async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [locks.preparation])
    const req = await createLocalReq({}, cms)
    await migrate(client, { payload: cms, req })
    await createFirstAdministrator(cms)
    await loadStarterContent(cms)
  })
}
