import type { Sender } from '#lib/forms/sender.ts'
import type { KeptApartReason } from '#lib/limits/kept-apart.ts'
import { limits } from '#lib/limits/limits.ts'
import type { Limit } from '#lib/limits/open-limit.ts'
import { runtime } from '#lib/runtime.ts'

/** `newId`: of the row that was made, if one was. */
type Stored = { newId: string | null }

type Sent<Row> = { limit: Limit; table: 'nominations' | 'page_feedback'; store: (reason: KeptApartReason | null) => Promise<Row> }

/**
 * Stores what somebody sent, and keeps it apart where it is beyond the limit. It is counted once it is stored, so that what is sent again
 * doesn't count.
 */
export async function storeWithin<Row extends Stored | undefined>(sender: Sender, { limit, table, store }: Sent<Row>): Promise<Row> {
  const known = limit.beyond(sender) ?? limits.pages.beyond(sender)
  const stored = await store(known)
  const reason = await (stored?.newId ? limit : limits.pages).count(sender)
  if (stored?.newId && reason && !known) await keepApart(table, stored.newId, reason)
  return stored
}

async function keepApart(table: Sent<unknown>['table'], id: string, reason: KeptApartReason) {
  const { pool, log } = runtime()
  const statement = `UPDATE ${table} SET is_kept_apart = true, kept_apart_because = $2 WHERE id = $1`
  // It is stored and will be acknowledged; that it stands among the others loses nothing.
  await pool
    .query(statement, [id, reason])
    .catch((err: unknown) => log.error({ err, table }, 'What was beyond a limit could not be kept apart'))
}
