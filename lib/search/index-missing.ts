import { type PostgresAdapter, sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { DocumentCollection } from '#lib/paths.ts'
import { indexDocument } from '#lib/search/index-document.ts'
import { wordsOf } from '#lib/search/words-of.ts'

/** Puts into the search what was published before there was one. */
export async function indexMissing(cms: Payload) {
  const { drizzle } = cms.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(sql`
    SELECT collection, document_id AS id FROM routes LEFT JOIN search_documents AS indexed USING (collection, document_id)
    WHERE is_current AND indexed.title IS NULL`)
  for (const { collection, id } of rows as { collection: DocumentCollection; id: string }[]) {
    const { title, summary, ...document } = await cms.findByID({ collection, id, depth: 1, overrideAccess: true })
    await indexDocument(drizzle, { collection, id, title, summary, body: wordsOf(document) })
  }
}
