import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'
import type { Deed } from '#lib/staff-log/deeds.ts'

type Noted = {
  what: Deed
  /** The collection or global. */
  kind: string
  id?: string
  /** What staff call it. */
  title?: string
  /** What it became, where that isn't said by the deed: the rights of an account. */
  detail?: string
}

/**
 * Writes down who did what, in the transaction that does it. What nobody signed in for, the site did by itself: it isn't noted.
 * @param database where the deed has no transaction.
 */
export async function noteDeed({ what, kind, id, title, detail }: Noted, req: PayloadRequest, database?: Transaction) {
  const { user } = req
  if (!user) return
  const transaction = database ?? (await transactionOf(req))
  await transaction.execute(sql`
    INSERT INTO staff_log (what, by_id, person, kind, document, title, address, detail)
    SELECT ${what}::enum_staff_log_what, (SELECT id FROM users WHERE id = ${user.id}), ${user.email}, ${kind}, ${id ?? null}, ${title ?? null},
      (SELECT path FROM routes WHERE collection = ${kind} AND document_id = ${id ?? null} ORDER BY is_current DESC, document_updated_at DESC LIMIT 1),
      ${detail ?? null}`)
}
