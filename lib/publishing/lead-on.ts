import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { isId } from '#lib/is-id.ts'
import { office } from '#lib/office.ts'
import { type DocumentCollection, isDocumentCollection, paths } from '#lib/paths.ts'
import type { Redirect } from '#lib/payload-types.ts'
import { refusal } from '#lib/publishing/refusal.ts'
import { type Transaction, transactionOf } from '#lib/publishing/transaction.ts'
import { mainSitePathFault } from '#lib/routes/redirect-rules.ts'
import { maybeRuntime } from '#lib/runtime.ts'

type Reference = { collection: DocumentCollection; id: string }
type Target = Pick<Redirect, 'document' | 'form' | 'mainSitePath' | 'isGone'>

/**
 * Writes where people go who ask for an address that is withdrawn, in the transaction that withdraws it. What led there leads on at once, so
 * that no chain comes of it.
 * @param goTo a published document (`{ relationTo, value }`), the address of one, a path on the office's main website, or `gone`.
 * @throws ValidationError when it leads to none of these.
 */
export async function leadOn({ path, ...document }: Reference & { path: string }, goTo: unknown, req: PayloadRequest) {
  const target = await targetOf(goTo, document, req)
  if (path === paths.home) {
    if (!target.isGone) throw refusal('The front page can’t lead elsewhere. Say that it is gone', req)
    return
  }
  for (const one of await addressesOf(document, req)) await write(one, { ...nowhere, ...target }, req)
  if (!target.isGone) await shorten(document, { ...nowhere, ...target }, req)
}

/** Printed ones too, from before it moved. */
async function addressesOf({ collection, id }: Reference, req: PayloadRequest) {
  const transaction = await transactionOf(req)
  const { rows } = await transaction.execute(
    sql`SELECT path FROM routes WHERE collection = ${collection} AND document_id = ${id} ORDER BY path`,
  )
  return rows.map((row) => String(row.path))
}

const nowhere = { document: null, form: null, mainSitePath: null, need: null, area: null, isGone: false }

async function targetOf(goTo: unknown, withdrawn: Reference, req: PayloadRequest): Promise<Target> {
  if (goTo === 'gone') return { isGone: true }
  const transaction = await transactionOf(req)
  const document = referenceIn(goTo) ?? (typeof goTo === 'string' ? await documentAt(transaction, goTo) : undefined)
  if (document) return { document: await published(transaction, document, withdrawn, req) }
  const address = typeof goTo === 'string' ? URL.parse(goTo.trim(), siteUrl()) : null
  if (!address) throw refusal(whatItTakes, req)
  if (isHere(address)) {
    if (address.pathname === paths.nominate) return { form: 'nominate' }
    throw refusal(`No page is published at ${address.pathname}. Choose another, or say that the page is gone`, req)
  }
  if (!isMainSite(address)) throw refusal(`People can be led to a page of this site or of ${office.website} alone. ${whatItTakes}`, req)
  const fault = address.search || address.hash ? 'Leave out what follows the path' : mainSitePathFault(address.pathname)
  if (fault) throw refusal(fault, req)
  return { mainSitePath: address.pathname }
}

const whatItTakes = 'Choose a page, or say that the page is gone'

function siteUrl() {
  return maybeRuntime()?.env.SITE_URL ?? office.website
}

function isHere({ host }: URL) {
  return host === new URL(siteUrl()).host
}

function isMainSite({ host, protocol }: URL) {
  return protocol === 'https:' && host === new URL(office.website).host
}

function referenceIn(goTo: unknown): Reference | undefined {
  const { relationTo, value }: { relationTo?: unknown; value?: unknown } = Object(goTo)
  return typeof relationTo === 'string' && isDocumentCollection(relationTo) && isId(value)
    ? { collection: relationTo, id: value }
    : undefined
}

/** By an earlier address of it, too. */
async function documentAt(transaction: Transaction, typed: string): Promise<Reference | undefined> {
  const address = URL.parse(typed.trim(), siteUrl())
  if (!address || !isHere(address)) return undefined
  const { rows } = await transaction.execute(sql`SELECT collection, document_id AS id FROM routes WHERE path = ${address.pathname}`)
  return rows[0] && { collection: rows[0].collection as DocumentCollection, id: String(rows[0].id) }
}

/** Held, so that it isn't withdrawn in the same moment. */
async function published(transaction: Transaction, { collection, id }: Reference, withdrawn: Reference, req: PayloadRequest) {
  if (id === withdrawn.id) throw refusal('People can’t be led from the page to itself. Choose another page, or say that it is gone', req)
  const { rows } = await transaction.execute(
    sql`SELECT 1 FROM routes WHERE is_current AND collection = ${collection} AND document_id = ${id} FOR KEY SHARE`,
  )
  if (rows.length === 0) throw refusal('The page that people should go to isn’t published. Publish it first, or choose another', req)
  return { relationTo: collection, value: id }
}

async function write(from: string, target: Target, req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: from } },
    depth: 0,
    req,
    overrideAccess: true,
  })
  const data = { ...target, isOn: true }
  if (docs[0]) await req.payload.update({ collection: 'redirects', id: docs[0].id, data, depth: 0, req, overrideAccess: true })
  else
    await req.payload.create({ collection: 'redirects', data: { ...data, from, matches: 'exactly' }, depth: 0, req, overrideAccess: true })
}

/** Old addresses that led to what is withdrawn. */
async function shorten({ id }: Reference, target: Target, req: PayloadRequest) {
  const where = { 'document.value': { equals: id } }
  const { docs } = await req.payload.find({ collection: 'redirects', where, pagination: false, depth: 0, req, overrideAccess: true })
  for (const { id } of docs) await req.payload.update({ collection: 'redirects', id, data: target, depth: 0, req, overrideAccess: true })
}
