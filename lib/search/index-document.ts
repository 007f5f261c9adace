import { sql } from '@payloadcms/db-postgres'
import type { DocumentCollection } from '#lib/paths.ts'
import type { Transaction } from '#lib/publishing/transaction.ts'

type Indexed = { collection: DocumentCollection; id: string; title: string; summary: string; body: string }

// A text search vector holds at most a megabyte; what stands after this much of a page is not searched.
const mostCharacters = 200_000

/** Puts what a document says into the search, in the transaction that publishes it. */
export async function indexDocument(transaction: Transaction, { collection, id, title, summary, body }: Indexed) {
  const [name, about, words] = [title, summary, body.slice(0, mostCharacters)].map(searchable)
  await transaction.execute(sql`
    INSERT INTO search_documents (collection, document_id, title, summary, body) VALUES (${collection}, ${id}, ${name}, ${about}, ${words})
    ON CONFLICT (collection, document_id) DO UPDATE SET (title, summary, body) = (excluded.title, excluded.summary, excluded.body)`)
  await transaction.execute(sql`
    INSERT INTO search_words (word)
    SELECT word FROM unnest(tsvector_to_array(to_tsvector('simple', ${`${name} ${about} ${words}`}))) AS word
    WHERE word ~ '^[a-z]{4,30}$' ON CONFLICT DO NOTHING`)
}

/** Control characters mark what is found, and halves of a character can't be stored. */
function searchable(text: string) {
  return text.toWellFormed().replace(/\p{Cc}+/gu, ' ')
}

export async function dropFromIndex(transaction: Transaction, { collection, id }: Pick<Indexed, 'collection' | 'id'>) {
  await transaction.execute(sql`DELETE FROM search_documents WHERE collection = ${collection} AND document_id = ${id}`)
}
