import type { CollectionBeforeChangeHook, PayloadRequest, SanitizedCollectionConfig, TypeWithID } from 'payload'
import { isPublic } from '#lib/publishing/is-public.ts'

type Live = { updatedAt: string }

/** What a write did to what the public sees; undefined when they see what they saw before. */
export type DoneToLive = 'published' | 'withdrawn' | undefined

/** Remembers, before a write, what is live: a write that only saves a draft leaves the row as it was. */
export const noteLive: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (!req.user || operation === 'create') return data
  liveBefore(req).set(keyOf(collection, originalDoc?.id), await findLive(collection, originalDoc?.id, req))
  return data
}

/** To be asked after the write, in a collection that noted what was live before it. */
export async function doneToLive(collection: SanitizedCollectionConfig, id: unknown, req: PayloadRequest): Promise<DoneToLive> {
  const before = liveBefore(req).get(keyOf(collection, id))
  const after = await findLive(collection, id, req)
  if (before?.updatedAt === after?.updatedAt) return undefined
  return after ? 'published' : 'withdrawn'
}

/** When what the public sees of it was last written; undefined while they see nothing. */
export async function findLive(collection: SanitizedCollectionConfig, id: unknown, req: PayloadRequest): Promise<Live | undefined> {
  const row = await req.payload.db.findOne<Live & TypeWithID & { _status?: string; deletedAt?: string | null }>({
    collection: collection.slug,
    where: { id: { equals: id } },
    select: { updatedAt: true, ...(collection.versions?.drafts && { _status: true }), ...(collection.trash && { deletedAt: true }) },
    req,
  })
  return row && isPublic(row) ? { updatedAt: row.updatedAt } : undefined
}

function keyOf({ slug }: SanitizedCollectionConfig, id: unknown) {
  return `${slug}:${id}`
}

const key = Symbol('live rows')

function liveBefore({ context }: PayloadRequest): Map<string, Live | undefined> {
  const found = Reflect.get(context, key)
  if (found) return found
  const rows = new Map()
  Reflect.set(context, key, rows)
  return rows
}
