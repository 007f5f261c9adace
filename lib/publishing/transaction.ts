import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'

/**
 * The database as this request's transaction sees it, so that what is written beside a document commits or fails with it.
 * @throws when the request isn't in one: publishing outside a transaction could leave a document without its route.
 */
export async function transactionOf(req: PayloadRequest): Promise<Transaction> {
  const session = adapterOf(req.payload).sessions[String(await req.transactionID)]
  if (!session) throw new Error('Publishing needs a transaction')
  return session.db
}

export type Transaction = Pick<PostgresAdapter['drizzle'], 'execute'>
