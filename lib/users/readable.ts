import type { CollectionSlug, PayloadRequest } from 'payload'

/** Those of the collections of which whoever asks may read everything, for statements of our own, which ask for no rights themselves. */
export async function readableAmong<Slug extends CollectionSlug>(collections: readonly Slug[], req: PayloadRequest): Promise<Slug[]> {
  const answers = await Promise.all(collections.map((slug) => req.payload.collections[slug].config.access.read({ req })))
  return collections.filter((_, index) => answers[index] === true)
}
