import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { type DocumentCollection, documentCollections } from '#lib/paths.ts'
import { asThePublic } from '#lib/publishing/as-the-public.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'
import { indexDocument } from '#lib/search/index-document.ts'

type Found = { collection: DocumentCollection; id: string }

const atOnce = 50

/** Brings the search up to date with records, or documents' titles, that other documents show. */
export async function reindexShowing(req: PayloadRequest, ids: string[]) {
  const transaction = await transactionOf(req)
  const these = sql`${sql.param(ids)}::uuid[]`
  const { rows } = await transaction.execute(
    sql`SELECT collection, document_id AS id FROM search_documents WHERE shows && ${these} AND document_id <> ALL (${these})`,
  )
  await reindex(transaction, rows as Found[], { payload: req.payload, req: await asThePublic(req) })
}

/** The same for every document that shows one of these. */
export async function reindexAllShowing(payload: Payload, ids: string[]) {
  const { drizzle } = adapterOf(payload)
  const { rows } = await drizzle.execute(
    sql`SELECT collection, document_id AS id FROM search_documents WHERE shows && ${sql.param(ids)}::uuid[]`,
  )
  await reindex(drizzle, rows as Found[], { payload })
}

/** Puts into the search what was published before there was one, or before it held what it now holds. */
export async function indexMissing(payload: Payload) {
  const { drizzle } = adapterOf(payload)
  const { rows } = await drizzle.execute(sql`
    SELECT collection, document_id AS id FROM routes LEFT JOIN search_documents AS indexed USING (collection, document_id)
    WHERE is_current AND indexed.title IS NULL`)
  await reindex(drizzle, rows as Found[], { payload })
}

async function reindex(transaction: Transaction, found: Found[], { payload, req }: { payload: Payload; req?: PayloadRequest }) {
  for (const collection of documentCollections) {
    const ids = found.filter((one) => one.collection === collection).map(({ id }) => id)
    for (let start = 0; start < ids.length; start += atOnce) {
      const where = { id: { in: ids.slice(start, start + atOnce) } }
      const { docs } = await payload.find({ collection, where, depth: 2, pagination: false, overrideAccess: false, ...(req && { req }) })
      for (const document of docs) await indexDocument(transaction, collection, document)
    }
  }
}
