import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { needsHelpFirst } from '#lib/documents/help-first.ts'
import { isDomesticAbuseHelpline } from '#lib/helplines/known-helplines.ts'
import { documentCollections, paths } from '#lib/paths.ts'
import { listTitles, refusal } from '#lib/publishing/refusal.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'
import { recordsIn } from '#lib/search/document-words.ts'

// Each of them has to be opened.
const mostNamed = 10

type RecordReference = { collection: CollectionSlug; id: string; title: string }

/**
 * Before a record is deleted.
 * @throws ValidationError naming the published pages that show it: they would lose it without anybody having looked at them.
 */
export async function refuseToLose({ collection, id, title }: RecordReference, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  const name = `“${title}”`
  const begun = collection === 'helplines' ? await listBegunWith(transaction, id, req) : []
  if (begun.length > 0)
    throw refusal(`${name} is shown at the top of ${listTitles(begun, mostNamed)}. Change its details instead of deleting it`, req)

  const showing = await listShowing(transaction, id, req)
  if (showing.length === 0) return
  const helplines = collection === 'organisations' ? await listShownRunBy(transaction, id) : []
  const these = showing.length === 1 ? 'this page' : 'these pages'
  const places = helplines.length > 0 ? `${these}, and off ${helplineNames(helplines)},` : these
  throw refusal(`${name} is shown on ${listTitles(showing, mostNamed)}. Take it off ${places} first`, req)
}

/** Published documents that show it themselves, or in another record. What the search knows of them may predate their latest change. */
async function listShowing(transaction: Transaction, id: string, req: PayloadRequest) {
  const { rows } = await transaction.execute(sql`
    SELECT collection, document_id AS id, routes.title FROM search_documents JOIN routes USING (collection, document_id)
    WHERE is_current AND shows @> ARRAY[${id}::uuid] ORDER BY path`)
  const showing = new Set<string>()
  for (const collection of documentCollections) {
    const ids = rows.filter((row) => row.collection === collection).map((row) => String(row.id))
    const where = { id: { in: ids } }
    const { docs } =
      ids.length > 0 ? await req.payload.find({ collection, where, depth: 2, pagination: false, req, overrideAccess: true }) : { docs: [] }
    for (const document of docs) if (recordsIn(document).includes(id)) showing.add(document.id)
  }
  return rows.filter((row) => showing.has(String(row.id))).map(({ title }) => String(title))
}

/** An organisation may be on a page only because it runs a helpline there. */
async function listShownRunBy(transaction: Transaction, organisation: string) {
  const { rows } = await transaction.execute(sql`
    SELECT name FROM helplines
    WHERE run_by_id = ${organisation} AND EXISTS (SELECT 1 FROM search_documents WHERE shows @> ARRAY[helplines.id]) ORDER BY name`)
  return rows.map(({ name }) => String(name))
}

function helplineNames(names: string[]) {
  return `the ${names.length === 1 ? 'helpline' : 'helplines'} ${listTitles(names)}`
}

/** Pages that begin with the national helpline because they are sensitive, not because anybody chose it there. */
async function listBegunWith(transaction: Transaction, id: string, req: PayloadRequest) {
  const { rows } = await transaction.execute(sql`SELECT id, phone FROM helplines WHERE _status = 'published'`)
  const national = rows.filter(({ phone }) => isDomesticAbuseHelpline({ phone: String(phone) }))
  if (national.length !== 1 || national[0]?.id !== id) return []
  return [...(await listSensitive(req)), ...(await listNarrowed(transaction))]
}

async function listSensitive(req: PayloadRequest) {
  const titles: string[] = []
  for (const collection of documentCollections) {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ isSensitive: { equals: true } }, { _status: { equals: 'published' } }] },
      select: { title: true, isSensitive: true, body: true },
      pagination: false,
      depth: 0,
      req,
      overrideAccess: true,
    })
    titles.push(...docs.filter(needsHelpFirst).map(({ title }) => title))
  }
  return titles
}

/** The directory is sensitive once it is narrowed to abuse (lib/services/directory.ts). */
async function listNarrowed(transaction: Transaction) {
  const { rows } = await transaction.execute(sql`SELECT title FROM routes WHERE is_current AND path = ${paths.services}`)
  return rows.map(({ title }) => String(title))
}
