import type { CollectionSlug, PayloadRequest } from 'payload'

/** Payload writes a withdrawal over the newest version. It is written over a copy, so that what was published, and by whom, stays among the versions. */
export async function copyNewestVersion(req: PayloadRequest, collection: CollectionSlug, id: string) {
  const { docs } = await req.payload.db.findVersions<{ id: string }>({
    ...{ collection, where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1, pagination: false },
    req,
  })
  const [newest] = docs
  if (!newest) return
  const now = new Date().toISOString()
  await req.payload.db.createVersion({
    ...{ collectionSlug: collection, parent: id, versionData: newest.version, autosave: false, createdAt: now, updatedAt: now },
    req,
  })
}
