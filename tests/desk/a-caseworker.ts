import { createLocalReq } from 'payload'
import type { Office, Person } from '#tests/access/staff.ts'
import { query } from '#tests/support/a-database.ts'

/** A request of somebody's, as a view has it. */
export function requestOf({ cms }: Office, { user }: Person) {
  return createLocalReq(user ? { user } : {}, cms)
}

/** What was written down of who was shown a nomination, in the order of time. */
export async function sightsOf({ database }: Pick<Office, 'database'>, nomination: string) {
  const rows = await query<{ how: string; person: string }>(
    database,
    'SELECT how, person FROM nomination_sights WHERE nomination = $1 ORDER BY created_at',
    [nomination],
  )
  return rows.map(({ how, person }) => [how, person])
}
