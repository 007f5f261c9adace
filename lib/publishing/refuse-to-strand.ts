import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { listTitles, refusal } from '#lib/publishing/refusal.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'

type Place = { id: string; path: string | undefined }
type Below = { id: string; title: string }

/**
 * Call it when the page's route is withdrawn: whoever publishes below it waits for that, and is refused (publish-document.ts).
 * @throws ValidationError naming the published documents below this page: nothing would lead up from them, and little to them.
 */
export async function refuseToStrand(place: Place, req: PayloadRequest) {
  refuse(await listPublishedBelow(await transactionOf(req), place), 'Move or unpublish', req)
}

/**
 * Before a page is deleted.
 * @throws ValidationError naming what stands below this page, drafts too: they would turn up at the top of the site unasked.
 */
export async function refuseToOrphan(id: string, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  const place = { id, path: await lockRoute(transaction, id) }
  const published = await listPublishedBelow(transaction, place)
  const drafts = (await listDraftsBelow(transaction, id)).filter((draft) => !published.some((page) => page.id === draft.id))
  refuse([...published, ...drafts], 'Move or delete', req)
}

async function lockRoute(transaction: Transaction, id: string) {
  const { rows } = await transaction.execute(
    sql`SELECT path FROM routes WHERE collection = 'pages' AND document_id = ${id} AND is_current FOR UPDATE`,
  )
  return rows[0] && String(rows[0].path)
}

/** By the page above them, or by their address: the programmes stand below the page at `/programmes`. */
async function listPublishedBelow(transaction: Transaction, { id, path }: Place) {
  const { rows } = await transaction.execute(sql`
    SELECT document_id AS id, title FROM routes
    WHERE is_current AND (
      starts_with(path, ${path ?? ''} || '/') AND ${path !== undefined}
      OR collection = 'pages' AND document_id IN (SELECT pages.id FROM pages WHERE parent_id = ${id})
    ) ORDER BY path`)
  return rows as Below[]
}

/** The newest draft of a document is kept among its versions, and says where it is to stand. */
async function listDraftsBelow(transaction: Transaction, id: string) {
  const { rows } = await transaction.execute(sql`
    SELECT parent_id AS id, coalesce(version_title, 'Untitled') AS title FROM _pages_v
    WHERE latest AND version_parent_id = ${id} AND version_deleted_at IS NULL ORDER BY title`)
  return rows as Below[]
}

function refuse(below: Below[], whatToDo: string, req: PayloadRequest) {
  if (below.length === 0) return
  const stand = below.length === 1 ? 'stands' : 'stand'
  const message = `${listTitles(below.map(({ title }) => title))} ${stand} below this page. ${whatToDo} ${below.length === 1 ? 'it' : 'them'} first`
  throw refusal(message, req)
}
