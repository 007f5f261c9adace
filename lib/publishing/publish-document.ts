import { sql } from '@payloadcms/db-postgres'
import { type PayloadRequest, ValidationError } from 'payload'
import { type DocumentCollection, documentPath } from '#lib/paths.ts'
import { moveContentVersion } from '#lib/publishing/content-version.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'

type Reference = { collection: DocumentCollection; id: string }

/**
 * Brings a document's route in step with its row, inside the transaction that wrote the row. Saving a draft leaves the row as it was,
 * so it changes nothing here.
 * @throws ValidationError when another published document has the address.
 */
export async function publishDocument({ collection, id, req }: Reference & { req: PayloadRequest }) {
  const transaction = await transactionOf(req)
  const row = await findRow(transaction, { collection, id })
  if (row?._status !== 'published') return withdrawDocument(transaction, { collection, id })
  if (await isPublishedAsItStands(transaction, { collection, id }, row)) return

  const path = documentPath(collection, row.slug)
  const number = await addPublication(transaction, { collection, id, path, by: req.user?.id })
  const isTaken = await takeRoute(transaction, { collection, id, path, number, row })
  if (!isTaken) throw addressInUse(path, req)
  await moveContentVersion(transaction)
}

/** Takes a document's address off the site. The address stays known, so that it can lead on if the document is published elsewhere. */
export async function withdrawDocument(transaction: Transaction, { collection, id }: Reference) {
  const { rowCount } = await transaction.execute(
    sql`UPDATE routes SET is_current = false WHERE collection = ${collection} AND document_id = ${id} AND is_current`,
  )
  if (rowCount) await moveContentVersion(transaction)
}

type Row = { slug: string; title: string; _status: string; updated_at: string }

async function findRow(transaction: Transaction, { collection, id }: Reference) {
  const { rows } = await transaction.execute(
    sql`SELECT slug, title, _status, updated_at::text FROM ${sql.identifier(collection)} WHERE id = ${id}`,
  )
  return rows[0] as Row | undefined
}

async function isPublishedAsItStands(transaction: Transaction, { collection, id }: Reference, { updated_at }: Row) {
  const { rows } = await transaction.execute(
    sql`SELECT 1 FROM routes
        WHERE collection = ${collection} AND document_id = ${id} AND is_current AND document_updated_at = ${updated_at}::timestamptz`,
  )
  return rows.length > 0
}

async function addPublication(transaction: Transaction, { collection, id, path, by }: Reference & { path: string; by?: unknown }) {
  const { rows } = await transaction.execute(
    sql`INSERT INTO publications (collection, document_id, number, path, published_by)
        SELECT ${collection}, ${id}, coalesce(max(number), 0) + 1, ${path}, ${by ?? null}
        FROM publications WHERE collection = ${collection} AND document_id = ${id}
        RETURNING number`,
  )
  return Number(rows[0]?.number)
}

type Publication = Reference & { path: string; number: number; row: Row }

async function takeRoute(transaction: Transaction, { collection, id, path, number, row }: Publication) {
  await transaction.execute(
    sql`UPDATE routes SET is_current = false
        WHERE collection = ${collection} AND document_id = ${id} AND is_current AND path <> ${path}`,
  )
  const { rows } = await transaction.execute(
    sql`INSERT INTO routes (path, collection, document_id, is_current, publication, title, document_updated_at)
        VALUES (${path}, ${collection}, ${id}, true, ${number}, ${row.title}, ${row.updated_at}::timestamptz)
        ON CONFLICT (path) DO UPDATE
          SET (collection, document_id, is_current, publication, title, document_updated_at)
            = (excluded.collection, excluded.document_id, true, excluded.publication, excluded.title, excluded.document_updated_at)
          WHERE NOT routes.is_current OR (routes.collection, routes.document_id) = (excluded.collection, excluded.document_id)
        RETURNING path`,
  )
  return rows.length > 0
}

function addressInUse(path: string, req: PayloadRequest) {
  const message = `Another published page already has the address ${path}. Change this page’s address, or unpublish the other`
  return new ValidationError({ errors: [{ path: 'slug', label: 'Address', message }], req }, req.t)
}
