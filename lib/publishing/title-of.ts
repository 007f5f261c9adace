import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'

/** What staff call a document or a record, in the bin too; undefined when there is none. */
export async function titleOf(req: PayloadRequest, { slug, admin }: SanitizedCollectionConfig, id: string): Promise<string | undefined> {
  const found = await req.payload.findByID({
    ...{ collection: slug, id, depth: 0, trash: true, overrideAccess: true, disableErrors: true },
    req,
  })
  return found ? String(Reflect.get(found, admin.useAsTitle ?? 'id') ?? 'Untitled') : undefined
}
