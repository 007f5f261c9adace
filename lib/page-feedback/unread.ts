import type { PayloadRequest, TypedUser, Where } from 'payload'
import { paths } from '#lib/paths.ts'

/** Each person has their own: the instant until which they have read what visitors say. */
const key = 'feedback-read'

export type Unread = { count: number; since: string; href: string }

/** What came since whoever asks has last said that they had read all of it, or since their account was made. */
export async function findUnread(user: TypedUser, req: PayloadRequest): Promise<Unread> {
  const since = (await findReadUntil(user, req)) ?? user.createdAt
  const where: Where = { createdAt: { greater_than: since } }
  const { totalDocs } = await req.payload.count({ collection: 'page-feedback', where, overrideAccess: false, req })
  return { count: totalDocs, since, href: paths.feedbackSince(since) }
}

/** Never back to an earlier instant: what was read stays read. */
export async function keepReadUntil(until: string, user: TypedUser, req: PayloadRequest) {
  const before = await findReadUntil(user, req)
  if (before && before >= until) return
  const data = { key, user: { relationTo: 'users', value: user.id }, value: { until } }
  await req.payload.db.upsert({ collection: 'payload-preferences', data, req, where: preferenceOf(user) })
}

/** The instant of the newest that whoever asks may read, for it to be read until then. */
export async function findNewest(req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    ...{ collection: 'page-feedback', sort: '-createdAt', limit: 1, pagination: false, depth: 0, overrideAccess: false },
    req,
  })
  return docs[0]?.createdAt
}

async function findReadUntil(user: TypedUser, req: PayloadRequest): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    ...{ collection: 'payload-preferences', where: preferenceOf(user), limit: 1, pagination: false, depth: 0, overrideAccess: false },
    req,
  })
  const value: unknown = docs[0]?.value
  return value && typeof value === 'object' && 'until' in value ? String(value.until) : undefined
}

function preferenceOf({ id }: TypedUser): Where {
  return { and: [{ key: { equals: key } }, { 'user.value': { equals: id } }, { 'user.relationTo': { equals: 'users' } }] }
}
