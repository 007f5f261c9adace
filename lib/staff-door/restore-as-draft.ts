import type { CollectionSlug, Payload } from 'payload'
import { isId } from '#lib/is-id.ts'

type Args = { params: Promise<{ slug?: string[] }> }

/**
 * An earlier draft that is put back is a draft again. Payload would write it over what the public sees, and so take the page off the site, because
 * its button says of no version but a published one whether a draft is meant.
 */
export function restoreAsDraft(handle: (request: Request, args: Args) => Promise<Response>, cms: () => Promise<Payload>) {
  return async function handleRestore(request: Request, args: Args) {
    const [collection, versions, id, ...more] = (await args.params).slug ?? []
    const isRestore = versions === 'versions' && id !== undefined && more.length === 0
    return handle(isRestore && (await isDraft(await cms(), collection as CollectionSlug, id)) ? asDraft(request) : request, args)
  }
}

async function isDraft(cms: Payload, collection: CollectionSlug, id: string) {
  if (!cms.collections[collection]?.config.versions?.drafts || !isId(id)) return false
  const { docs } = await cms.db.findVersions<{ id: string; _status?: string }>({
    ...{ collection, where: { id: { equals: id } }, limit: 1, pagination: false },
  })
  return docs[0]?.version._status === 'draft'
}

function asDraft(request: Request) {
  const url = new URL(request.url)
  url.searchParams.set('draft', 'true')
  return new Request(url, request)
}
