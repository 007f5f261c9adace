import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { needsHelpFirst } from '#lib/documents/help-first.ts'
import { isDomesticAbuseHelpline } from '#lib/helplines/known-helplines.ts'
import { documentCollections, paths } from '#lib/paths.ts'
import type { PublicState } from '#lib/publishing/public-state.ts'
import { listTitles, refusal } from '#lib/publishing/refusal.ts'
import { takeTurn } from '#lib/publishing/take-turn.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'
import { recordsIn } from '#lib/search/document-words.ts'
import { isLastOfHelpPage, topicsLeftWithout } from '#lib/urgent-topics/last-number.ts'

// Each of them has to be opened.
const mostNamed = 10

/** `before` is what the public has of it until now. */
type RecordReference = { collection: CollectionSlug; id: string; title: string; before: PublicState }

/**
 * Before a record or a file is deleted, and when it is withdrawn.
 * @throws ValidationError naming the published pages that show it: they would lose it without anybody having looked at them. Also when it is a
 * number that somebody in danger relies on, whatever shows it.
 */
export async function refuseToLose({ collection, id, title, before }: RecordReference, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  const name = `“${title}”`
  if (collection === 'helplines' && before) {
    const why = await whyHelplineStays(transaction, { id, phone: before.phone ?? '' }, req)
    if (why) throw refusal(`${name} ${why}. Change its details instead of taking it away`, req)
  }

  const showing = await listShowing(transaction, id, req)
  const held = collection === 'office-holders' && before ? await listHeld(transaction, id) : []
  if (showing.length === 0 && held.length > 0) throw refusal(`${name} has a term in ${listTitles(held)}. Take it out of there first`, req)
  if (showing.length === 0) return
  const helplines = collection === 'organisations' ? await listShownRunBy(transaction, id) : []
  const these = showing.length === 1 ? 'this page' : 'these pages'
  const places = helplines.length > 0 ? `${these}, and off ${helplineNames(helplines)},` : these
  throw refusal(`${name} is shown on ${listTitles(showing, mostNamed)}. Take it off ${places} first`, req)
}

/** Of two helplines that are taken away at once, each would be kept by the other; so one waits. */
async function whyHelplineStays(transaction: Transaction, helpline: { id: string; phone: string }, req: PayloadRequest) {
  if (!(await takeTurn(transaction, 'taking a helpline away')))
    throw refusal('Another helpline is being changed just now. Try again in a moment', req)
  const { rows } = await transaction.execute(
    sql`SELECT id, phone FROM helplines WHERE id <> ${helpline.id} AND _status = 'published' AND deleted_at IS NULL`,
  )
  const others = rows.map((row) => ({ id: String(row.id), phone: String(row.phone ?? '') }))
  const begun = isDomesticAbuseHelpline(helpline) && !others.some(isDomesticAbuseHelpline) ? await listBegun(transaction, req) : []
  if (begun.length > 0) return `is shown at the top of ${listTitles(begun, mostNamed)}`
  const topics = topicsLeftWithout(helpline, others)
  if (topics.length > 0) return `has the last number for searches about ${listTitles(topics, mostNamed)}`
  return isLastOfHelpPage(helpline, others) ? 'has the number that the help page begins with' : undefined
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

/** Offices that a page may come to show, which would then say nothing. */
async function listHeld(transaction: Transaction, holder: string) {
  const { rows } = await transaction.execute(sql`
    SELECT DISTINCT name FROM offices JOIN offices_terms AS term ON term._parent_id = offices.id
    WHERE term.holder_id = ${holder} AND _status = 'published' AND deleted_at IS NULL ORDER BY name`)
  return rows.map((row) => String(row.name))
}

/** An organisation may be on a page only because it runs a helpline there. */
async function listShownRunBy(transaction: Transaction, organisation: string) {
  const { rows } = await transaction.execute(sql`
    SELECT name FROM helplines
    WHERE run_by_id = ${organisation} AND deleted_at IS NULL AND EXISTS (SELECT 1 FROM search_documents WHERE shows @> ARRAY[helplines.id]) ORDER BY name`)
  return rows.map(({ name }) => String(name))
}

function helplineNames(names: string[]) {
  return `the ${names.length === 1 ? 'helpline' : 'helplines'} ${listTitles(names)}`
}

/** Pages that begin with the national helpline because they are sensitive, not because anybody chose it there. */
async function listBegun(transaction: Transaction, req: PayloadRequest) {
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
