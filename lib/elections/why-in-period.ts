import type { CollectionSlug, PayloadRequest, TypeWithID, Where } from 'payload'
import { adapterOf } from '#lib/database/adapter.ts'
import { dayOf, formatDay } from '#lib/dates.ts'
import { type CampaignPart, campaignPartsOf } from '#lib/elections/campaign-parts.ts'
import { type Period, periodInWords } from '#lib/elections/period.ts'
import { instantOf } from '#lib/elections/publishing-at.ts'
import { isPublic } from '#lib/publishing/is-public.ts'
import { listLinkedFrom } from '#lib/publishing/linked-from.ts'

export type Row = TypeWithID & {
  _status?: string | null
  deletedAt?: string | null
  updatedAt?: string
  keptElectionReason?: string | null
}

type Reference = { collection: CollectionSlug; id: string }

/**
 * Whether publishing the newest draft of a document in a period, which may not be set yet, needs a reason that nobody has given.
 * @returns what whoever publishes it is told; undefined when nothing is asked.
 */
export async function whyInPeriod(req: PayloadRequest, { collection, id }: Reference, period: Period) {
  const newest = await findNewest(req, { collection, id })
  if (!newest || newest.keptElectionReason) return undefined
  const what = await campaignIn(req, { collection, before: await findPublic(req, { collection, id }), after: newest })
  return what && whatToSay(what, period)
}

/** What the public has of it, as the database has it; undefined when that is nothing. */
export async function findPublic(req: PayloadRequest, { collection, id }: Reference): Promise<Row | undefined> {
  const row = await req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req })
  return row && isPublic(row) ? row : undefined
}

async function findNewest(req: PayloadRequest, { collection, id }: Reference): Promise<Row | undefined> {
  const { docs } = await req.payload.db.findVersions<Row>({
    ...{ collection, where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1, pagination: false },
    req,
  })
  const newest = docs[0]?.version
  return newest && { ...newest, id }
}

export type Campaign = 'news' | 'quotation' | 'portrait'

/** What in a change may sway voters, if anything: news, a quotation or a portrait that is new or other than before. What goes may go. */
export async function campaignIn(
  req: PayloadRequest,
  { collection, before, after }: { collection: CollectionSlug; before: Row | undefined; after: Row },
): Promise<Campaign | undefined> {
  // A correction can't be told from more news.
  if (collection === 'news') return 'news'
  if (collection === 'media' && !(await isShown(req, after.id))) return undefined
  const known = campaignPartsOf(collection, asBefore(before, after))
  const added = [...campaignPartsOf(collection, after)].filter(([key]) => !known.has(key)).map(([, part]) => part)
  if (added.some(({ kind }) => kind === 'quotation')) return 'quotation'
  return (await showsSomebody(req, added)) ? 'portrait' : undefined
}

/** Saying of a picture that somebody can be recognised changes no picture. */
function asBefore(before: Row | undefined, after: Row): object {
  return before && 'recognisable' in after ? { ...before, recognisable: after.recognisable } : (before ?? {})
}

async function isShown(req: PayloadRequest, id: unknown) {
  return (await listLinkedFrom(adapterOf(req.payload).drizzle, { collection: 'media', id: String(id) })).length > 0
}

async function showsSomebody(req: PayloadRequest, parts: CampaignPart[]) {
  if (parts.some(({ kind }) => kind === 'portrait')) return true
  const named = (kind: 'picture' | 'holder' | 'office') => parts.flatMap((part) => (part.kind === kind ? part.id : []))
  if (await isAny(req, 'media', named('picture'), { recognisable: { equals: 'agreed' } })) return true
  const holders = [...named('holder'), ...(await holdersOf(req, named('office')))]
  return isAny(req, 'office-holders', holders, { portrait: { exists: true } })
}

/** Whoever holds them now, or will: pages show nobody who left. */
async function holdersOf(req: PayloadRequest, offices: string[]) {
  if (offices.length === 0) return []
  const { docs } = await req.payload.find({
    ...{ collection: 'offices', where: { id: { in: offices } }, depth: 0, pagination: false, overrideAccess: true },
    req,
  })
  const day = dayOf(instantOf(req))
  const lasting = docs.flatMap(({ terms }) => (terms ?? []).filter(({ to }) => !to || dayOf(to) >= day))
  return lasting.flatMap(({ holder }) => (typeof holder === 'string' ? holder : (holder?.id ?? [])))
}

async function isAny(req: PayloadRequest, collection: 'media' | 'office-holders', ids: string[], also: Where) {
  if (ids.length === 0) return false
  const where = { and: [{ id: { in: ids } }, also] }
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req })
  return totalDocs > 0
}

const inWords: Record<Campaign, string> = {
  news: 'this is news',
  quotation: 'this adds or changes a quotation',
  portrait: 'this adds or changes a picture of somebody',
}

export function whatToSay(what: Campaign, period: Period) {
  return `${begin(what, period)}. Wait until after ${formatDay(period.until)}, or say under “Why it can’t wait” why it has to be published before`
}

/** Whoever puts an earlier version back has no field to say it in. */
export function whatToDoFirst(what: Campaign, period: Period) {
  return `${begin(what, period)}. Restore it as a draft, then publish that and say why it has to be published before`
}

function begin(what: Campaign, period: Period) {
  return `The pre-election period lasts ${periodInWords(period)}, and ${inWords[what]}`
}
