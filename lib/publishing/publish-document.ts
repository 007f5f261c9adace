import { sql } from '@payloadcms/db-postgres'
import { type PayloadRequest, ValidationError } from 'payload'
import { contentKeys, recordKeys } from '#lib/content-keys.ts'
import { forgetFailures } from '#lib/failures/forget-failures.ts'
import { mediaShownBy } from '#lib/media/media-shown-by.ts'
import { type DocumentCollection, documentPath, paths } from '#lib/paths.ts'
import { asThePublic } from '#lib/publishing/as-the-public.ts'
import { holdWhatIsShown } from '#lib/publishing/hold-what-is-shown.ts'
import { recordChanges } from '#lib/publishing/record-changes.ts'
import { refuseToStrand } from '#lib/publishing/refuse-to-strand.ts'
import { tableOf } from '#lib/publishing/table-of.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'
import { leadOnAsAnswered, refuseToMislead } from '#lib/publishing/withdrawal.ts'
import { parentOf, type Route } from '#lib/routes/routes.ts'
import { settleSchedules } from '#lib/schedules/settle.ts'
import { linksIn } from '#lib/search/document-words.ts'
import { dropFromIndex, findIndexedTitle, indexDocument } from '#lib/search/index-document.ts'
import { reindexShowing } from '#lib/search/reindex.ts'

type Reference = { collection: DocumentCollection; id: string }

/**
 * Brings a document's route into step with its row, inside the transaction that wrote the row. Saving a draft leaves the row as it was, so
 * it changes nothing here.
 * @param written what was written, with its records or with their ids.
 * @throws ValidationError when another published document has the address, or when others lead to one that is withdrawn.
 */
export async function publishDocument({ collection, id, written, req }: Reference & { written: { id: string }; req: PayloadRequest }) {
  const transaction = await transactionOf(req)
  const row = await findRow(transaction, { collection, id })
  if (row?._status !== 'published' || row.deleted_at) return withdrawDocument({ collection, id, title: row?.title ?? '', req })
  if (await isPublishedAsItStands(transaction, { collection, id }, row)) return
  await holdWhatIsShown(transaction, linksIn(written))

  const path = await addressOf(transaction, { collection, id, row, req })
  const document = await req.payload.findByID({ collection, id, depth: 2, req: await asThePublic(req), overrideAccess: false })
  const number = await addPublication(transaction, { collection, id, path, by: req.user?.id, media: mediaShownBy(document) })
  const changed = await takeRoute(transaction, { collection, id, path, number, row })
  if (!changed) throw addressInUse(path, req)
  await indexAsPublished(transaction, { collection, document, req })
  const moved = collection === 'pages' ? await moveChildren(transaction, { id, path, req }) : []
  await recordChanges(transaction, [...recordKeys(collection, id), ...changed, ...moved])
  await settleSchedules({ collection, id }, 'publish', req)
  await forgetFailures(transaction, { collection, id }, 'publish')
}

/** The keys of what pages ask about a route: where the document is, what is at its path, and which pages are below the path above. */
function routeKeys(document: Reference, ...paths: string[]) {
  return [contentKeys.address(document), ...paths.flatMap((path) => [contentKeys.path(path), contentKeys.below(parentOf(path))])]
}

/**
 * Takes a document's address off the site. The address stays known, so that it can lead on if the document is published elsewhere.
 * @param title undefined once it was deleted, which asks what it has to before.
 * @throws ValidationError when published documents stand below it, or when others lead to it and nobody said where people go instead.
 */
export async function withdrawDocument({ collection, id, title, req }: Reference & { title?: string; req: PayloadRequest }) {
  const transaction = await transactionOf(req)
  // Whoever publishes a link to it waits, and finds it withdrawn.
  await transaction.execute(sql`SELECT 1 FROM routes WHERE collection = ${collection} AND document_id = ${id} AND is_current FOR UPDATE`)
  const { rows } = await transaction.execute(
    sql`UPDATE routes SET is_current = false WHERE collection = ${collection} AND document_id = ${id} AND is_current RETURNING path`,
  )
  if (!rows[0]) return
  const path = String(rows[0].path)
  if (collection === 'pages') await refuseToStrand({ id, path }, req)
  if (title !== undefined) await refuseToMislead({ collection, id, path, title }, req)
  await dropFromIndex(transaction, { collection, id })
  await reindexShowing(req, [id])
  if (title !== undefined) await leadOnAsAnswered({ collection, id, path, title }, req)
  await recordChanges(transaction, [...recordKeys(collection, id), ...routeKeys({ collection, id }, path)])
  if (title !== undefined) await settleSchedules({ collection, id }, 'unpublish', req)
  await forgetFailures(transaction, { collection, id }, 'unpublish')
}

type Published = { collection: DocumentCollection; document: { id: string; title: string; summary: string }; req: PayloadRequest }

async function indexAsPublished(transaction: Transaction, { collection, document, req }: Published) {
  const titleBefore = await findIndexedTitle(transaction, { collection, id: document.id })
  await indexDocument(transaction, collection, document)
  if (document.title !== titleBefore) await reindexShowing(req, [document.id])
}

type Row = { slug: string; title: string; parent: string | null; _status: string; updated_at: string; deleted_at: string | null }

async function findRow(transaction: Transaction, { collection, id }: Reference) {
  const parent = collection === 'pages' ? sql`parent_id` : sql`NULL`
  const { rows } = await transaction.execute(
    sql`SELECT slug, title, ${parent} AS parent, _status, updated_at::text, deleted_at FROM ${sql.identifier(tableOf(collection))} WHERE id = ${id}`,
  )
  return rows[0] as Row | undefined
}

/** @throws ValidationError when the page above is not published, or is below this one: the address would lead nowhere. */
async function addressOf(transaction: Transaction, { collection, id, row, req }: Reference & { row: Row; req: PayloadRequest }) {
  if (!row.parent) return documentPath(collection, row.slug)
  if (await isBelow(transaction, { page: row.parent, above: id })) {
    throw refusal('parent', 'Page above', 'This page is above the page you chose. Choose a page that is not below this one', req)
  }
  // Locked, so that it can't be unpublished meanwhile.
  const { rows } = await transaction.execute(
    sql`SELECT path FROM routes WHERE collection = 'pages' AND document_id = ${row.parent} AND is_current FOR SHARE`,
  )
  if (!rows[0]) throw refusal('parent', 'Page above', 'Publish the page above this one first, or choose another', req)
  return documentPath(collection, row.slug, asParent(String(rows[0].path)))
}

async function isBelow(transaction: Transaction, { page, above }: { page: string; above: string }) {
  const { rows } = await transaction.execute(sql`
    WITH RECURSIVE line (id, parent_id) AS (
      SELECT id, parent_id FROM pages WHERE id = ${page}
      UNION SELECT pages.id, pages.parent_id FROM pages JOIN line ON pages.id = line.parent_id
    ) SELECT 1 FROM line WHERE id = ${above}`)
  return rows.length > 0
}

/** The front page is above others without being part of their address. */
function asParent(path: string) {
  return path === paths.home ? '' : path
}

async function isPublishedAsItStands(transaction: Transaction, { collection, id }: Reference, { updated_at }: Row) {
  const { rows } = await transaction.execute(
    sql`SELECT 1 FROM routes
        WHERE collection = ${collection} AND document_id = ${id} AND is_current AND document_updated_at = ${updated_at}::timestamptz`,
  )
  return rows.length > 0
}

type Place = { id: string; path: string; req: PayloadRequest }

type NewPublication = Reference & { path: string; by?: unknown; media: string[] }

async function addPublication(transaction: Transaction, { collection, id, path, by, media }: NewPublication) {
  const { rows } = await transaction.execute(
    sql`INSERT INTO publications (collection, document_id, number, path, published_by, shown_media)
        SELECT ${collection}, ${id}, coalesce(max(number), 0) + 1, ${path}, ${by ?? null}, ${sql.param(media)}::uuid[]
        FROM publications WHERE collection = ${collection} AND document_id = ${id}
        RETURNING number`,
  )
  return Number(rows[0]?.number)
}

type Publication = Reference & { path: string; number: number; row: Row }

/** @returns the keys of what its route now says differently; undefined when another document has the path. */
async function takeRoute(transaction: Transaction, { collection, id, path, number, row }: Publication) {
  const before = await findRoute(transaction, { collection, id })
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
  if (rows.length === 0) return undefined
  if (before?.path === path && before.title === row.title) return []
  return routeKeys({ collection, id }, path, ...(before && before.path !== path ? [before.path] : []))
}

async function findRoute(transaction: Transaction, { collection, id }: Reference) {
  const { rows } = await transaction.execute(
    sql`SELECT path, title FROM routes WHERE collection = ${collection} AND document_id = ${id} AND is_current`,
  )
  return rows[0] as Pick<Route, 'path' | 'title'> | undefined
}

/**
 * The pages below follow their parent's address. They aren't published anew: nothing they say has changed. @returns the keys of what has.
 */
async function moveChildren(transaction: Transaction, { id, path, req }: Place): Promise<string[]> {
  const { rows } = await transaction.execute(
    sql`SELECT document_id AS id, path, publication, routes.title, document_updated_at::text AS updated_at, slug
        FROM pages JOIN routes ON collection = 'pages' AND document_id = pages.id AND is_current
        WHERE parent_id = ${id}`,
  )
  const changed: string[] = []
  for (const child of rows as (Row & { id: string; path: string; publication: number })[]) {
    const moved = documentPath('pages', child.slug, asParent(path))
    if (moved === child.path) continue
    const keys = await takeRoute(transaction, { collection: 'pages', id: child.id, path: moved, number: child.publication, row: child })
    if (!keys) throw addressInUse(moved, req)
    changed.push(...keys, ...(await moveChildren(transaction, { id: child.id, path: moved, req })))
  }
  return changed
}

function addressInUse(path: string, req: PayloadRequest) {
  const message = `Another published page already has the address ${path}. Change this page’s address, or unpublish the other`
  return refusal('slug', 'Address', message, req)
}

function refusal(path: string, label: string, message: string, req: PayloadRequest) {
  return new ValidationError({ errors: [{ path, label, message }], req }, req.t)
}
