import { sql } from '@payloadcms/db-postgres'
import type { SiteDocument } from '#lib/documents/site-document.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import type { Transaction } from '#lib/publishing/transaction.ts'
import { documentWords, linksIn, recordsIn } from '#lib/search/document-words.ts'
import { spellingsOf } from '#lib/search/spellings.ts'

type Reference = { collection: DocumentCollection; id: string }
type Indexed = { id: string; title: string; summary: string }

// A text search vector holds at most a megabyte; anything after this much of a page is not searched.
const mostCharacters = 200_000

/**
 * Puts what a document says into the search, and which records it shows, in the transaction that changes either.
 * @param document as published, with its records two levels deep.
 */
export async function indexDocument(transaction: Transaction, collection: DocumentCollection, document: Indexed) {
  const shows = recordsIn(document)
  const links = linksIn(document)
  const published = await publishedAmong(transaction, shows)
  const body = documentWords({ collection, document } as SiteDocument, (id) => published.has(id)).slice(0, mostCharacters)
  const [title, summary, words] = [searchable(document.title), searchable(document.summary), searchable(body)]
  const all = `${title} ${summary} ${words}`
  await transaction.execute(sql`
    INSERT INTO search_documents (collection, document_id, title, summary, body, spellings, shows, links)
    VALUES (${collection}, ${document.id}, ${title}, ${summary}, ${words}, ${spellingsOf(all)}, ${sql.param(shows)}::uuid[],
      ${sql.param(links)}::uuid[])
    ON CONFLICT (collection, document_id) DO UPDATE SET (title, summary, body, spellings, shows, links)
      = (excluded.title, excluded.summary, excluded.body, excluded.spellings, excluded.shows, excluded.links)`)
  await transaction.execute(sql`
    INSERT INTO search_words (word)
    SELECT word FROM unnest(tsvector_to_array(to_tsvector('simple', ${all}))) AS word
    WHERE word ~ '^[a-z]{4,30}$' ON CONFLICT DO NOTHING`)
}

/** The title under which a document is found now, if it is. */
export async function findIndexedTitle(transaction: Transaction, { collection, id }: Reference) {
  const { rows } = await transaction.execute(
    sql`SELECT title FROM search_documents WHERE collection = ${collection} AND document_id = ${id}`,
  )
  return rows[0]?.title
}

async function publishedAmong(transaction: Transaction, ids: string[]) {
  const { rows } = await transaction.execute(sql`
    SELECT document_id AS id FROM routes WHERE is_current AND document_id = ANY(${sql.param(ids)}::uuid[])`)
  return new Set(rows.map(({ id }) => String(id)))
}

/** Control characters mark what is found, and halves of a character can't be stored. */
function searchable(text: string) {
  return text.toWellFormed().replace(/\p{Cc}+/gu, ' ')
}

export async function dropFromIndex(transaction: Transaction, { collection, id }: Reference) {
  await transaction.execute(sql`DELETE FROM search_documents WHERE collection = ${collection} AND document_id = ${id}`)
}
