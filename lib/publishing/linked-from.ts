import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'
import { type DocumentCollection, isDocumentCollection, paths } from '#lib/paths.ts'
import { listNames } from '#lib/publishing/refusal.ts'
import { tableOf } from '#lib/publishing/table-of.ts'
import type { Transaction } from '#lib/publishing/transaction.ts'

/** What shows a record, or leads to a document, in public: its title, and where staff change it. */
export type LinkedFrom = { title: string; href: string; kind: 'page' | 'menu' | 'pinnedAnswer' | 'alert' }

type Reference = { collection: CollectionSlug; id: string }

/** The published documents, in the order of their addresses, then the menu, the answers that staff pinned, and alerts that aren't over. */
export async function listLinkedFrom(transaction: Transaction, { collection, id }: Reference): Promise<LinkedFrom[]> {
  const pages = await listPages(transaction, id)
  if (!isDocumentCollection(collection)) return pages
  const inMenu = await listInMenu(transaction, collection, id)
  const pinned = await listPinned(transaction, collection, id)
  return [...pages, ...inMenu, ...pinned, ...(await listAlerts(transaction, collection, id))]
}

async function listPages(transaction: Transaction, id: string): Promise<LinkedFrom[]> {
  const { rows } = await transaction.execute(sql`
    SELECT collection, document_id AS id, routes.title FROM search_documents JOIN routes USING (collection, document_id)
    WHERE is_current AND document_id <> ${id} AND (shows @> ARRAY[${id}::uuid] OR links @> ARRAY[${id}::uuid]) ORDER BY path`)
  return rows.map((row) => ({ title: String(row.title), href: paths.edit(String(row.collection), String(row.id)), kind: 'page' }))
}

async function listInMenu(transaction: Transaction, collection: DocumentCollection, id: string): Promise<LinkedFrom[]> {
  const { rows } = await transaction.execute(
    sql`SELECT 1 FROM site_settings_rels WHERE path LIKE 'navigation.%' AND ${columnOf(collection)} = ${id} LIMIT 1`,
  )
  return rows.map(() => ({ title: 'The menu', href: paths.editSettings, kind: 'menu' }))
}

async function listPinned(transaction: Transaction, collection: DocumentCollection, id: string): Promise<LinkedFrom[]> {
  const { rows } = await transaction.execute(sql`
    SELECT answer.id, title FROM pinned_answers AS answer JOIN pinned_answers_rels AS leads ON leads.parent_id = answer.id
    WHERE ${columnOf(collection)} = ${id} ORDER BY title`)
  return rows.map((row) => ({ title: String(row.title), href: paths.edit('pinned-answers', String(row.id)), kind: 'pinnedAnswer' }))
}

/** An alert for a section is gone with the page at its top. */
async function listAlerts(transaction: Transaction, collection: DocumentCollection, id: string): Promise<LinkedFrom[]> {
  const { rows } = await transaction.execute(sql`
    SELECT DISTINCT alert.id, words FROM alerts AS alert JOIN alerts_rels AS leads ON leads.parent_id = alert.id
    WHERE leads.path IN ('link.document', 'section') AND ${columnOf(collection)} = ${id} AND _status = 'published' AND deleted_at IS NULL
      AND (until IS NULL OR until > now()) ORDER BY words`)
  return rows.map((row) => ({ title: String(row.words), href: paths.edit('alerts', String(row.id)), kind: 'alert' }))
}

/** Payload keeps which document a row leads to in a table beside it, with a column for each collection. */
function columnOf(collection: DocumentCollection) {
  return sql.identifier(`${tableOf(collection)}_id`)
}

/** In one sentence: “One”, “Two”, the menu and the pinned answer “Three”. */
export function nameAll(places: LinkedFrom[], mostNamed = 10) {
  return listNames(places.map(nameOf), mostNamed)
}

function nameOf({ title, kind }: LinkedFrom) {
  switch (kind) {
    case 'page':
      return `“${title}”`
    case 'menu':
      return 'the menu'
    case 'pinnedAnswer':
      return `the pinned answer “${title}”`
    case 'alert':
      return `the alert “${title}”`
  }
}
