import { sql } from '@payloadcms/db-postgres'
import type { DocumentCollection } from '#lib/paths.ts'
import type { Transaction } from '#lib/publishing/transaction.ts'

type Reference = { collection: DocumentCollection; id: string }

export function subjectOf({ collection, id }: Reference) {
  return `${collection}:${id}`
}

/** Once it was done after all, by whomever. What else of the document failed is still to be dealt with. */
export async function forgetFailures(transaction: Transaction, document: Reference, ...work: ('publish' | 'unpublish')[]) {
  await transaction.execute(
    sql`DELETE FROM failures WHERE subject = ${subjectOf(document)} AND what::text = ANY (${sql.param(work)}::text[])`,
  )
}
