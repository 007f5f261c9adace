import { sql } from '@payloadcms/db-postgres'
import type { Transaction } from '#lib/publishing/transaction.ts'

const records = ['figures', 'helplines', 'organisations', 'offices', 'office_holders', 'media']

/**
 * Before a document that shows these is published: whoever withdraws one of them waits until it is, and then finds it there. One that is being
 * withdrawn is waited for, and is not shown.
 */
export async function holdWhatIsShown(transaction: Transaction, ids: string[]) {
  if (ids.length === 0) return
  const shown = sql`${sql.param(ids)}::uuid[]`
  // By their keys alone: two documents that lead to each other may be published at the same time.
  await transaction.execute(sql`SELECT 1 FROM routes WHERE is_current AND document_id = ANY(${shown}) ORDER BY path FOR KEY SHARE`)
  for (const table of records)
    await transaction.execute(sql`SELECT 1 FROM ${sql.identifier(table)} WHERE id = ANY(${shown}) ORDER BY id FOR SHARE`)
}
