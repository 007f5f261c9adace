import type { CollectionSlug, PayloadRequest } from 'payload'

/** Makes what the public has of a document the newest of its versions. */
export async function keepLiveWords(req: PayloadRequest, collection: CollectionSlug, id: string) {
  const live = await req.payload.db.findOne<{ id: string; _status?: string; createdAt?: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (live?._status !== 'published') return
  const now = new Date().toISOString()
  await req.payload.db.createVersion({
    ...{
      collectionSlug: collection,
      parent: id,
      versionData: { ...live, changedBy: req.user?.id ?? null, changeNote: null },
      autosave: false,
      createdAt: now,
      updatedAt: now,
    },
    req,
  })
}
