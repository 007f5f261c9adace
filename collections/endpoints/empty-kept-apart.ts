import {
  APIError,
  type CollectionSlug,
  combineQueries,
  type Endpoint,
  executeAccess,
  type PayloadRequest,
  parseParams,
  validateQueryPaths,
  type Where,
} from 'payload'
import { withoutKeptApart } from '#collections/hooks/leave-out-kept-apart.ts'

// A statement may take two seconds, and an answer no longer than anybody waits for it.
const mostAtOnce = 1000
const mostInAll = 20_000

type Collection = PayloadRequest['payload']['collections'][CollectionSlug]['config']

/**
 * Emptying what was kept apart, however much it is. Payload would read and delete row by row, each on a connection of its own, and most of
 * them would wait for one until it was too late.
 */
export const emptyKeptApart: Endpoint[] = [
  { path: '/', method: 'delete', handler: deleteAsked },
  { path: '/kept-apart/empty', method: 'post', handler: emptyFromTheList },
]

/** The staff's list asks for this, with what is chosen in `where`. */
async function deleteAsked(req: PayloadRequest) {
  const { where } = parseParams(req.query)
  if (!where) throw new APIError('Say in “where” which of them to delete.', 400)
  const ids = await deleteKeptApart(req, where)
  const left = ids.length === mostInAll ? ' There may be more: delete again.' : ''
  return Response.json({ docs: ids.map((id) => ({ id })), errors: [], message: `${ids.length} deleted.${left}` })
}

/** The form above the staff's list posts here, and works without a script. */
async function emptyFromTheList(req: PayloadRequest) {
  await deleteKeptApart(req, { isKeptApart: { equals: true } })
  return new Response(null, { status: 303, headers: { Location: `/admin/collections/${collectionOf(req).slug}` } })
}

/** @returns the ids of what is gone: those alone that whoever asks may delete, some at a time and each time in one statement. */
async function deleteKeptApart(req: PayloadRequest, asked: Where) {
  const collection = collectionOf(req)
  const mayDelete = await executeAccess({ req }, collection.access.delete)
  await validateQueryPaths({ collectionConfig: collection, overrideAccess: false, req, where: asked })
  const where = combineQueries(withoutKeptApart(asked), mayDelete)
  const gone: string[] = []
  let found: string[]
  do {
    found = await findSome(req, collection, where)
    // Asked again, so that what was put with the others meanwhile stays.
    if (found.length > 0)
      await req.payload.db.deleteMany({ collection: collection.slug, req, where: { and: [{ id: { in: found } }, where] } })
    gone.push(...found)
  } while (found.length === mostAtOnce && gone.length < mostInAll)
  return gone
}

async function findSome(req: PayloadRequest, { slug }: Collection, where: Where) {
  const select = { isKeptApart: true } as const
  const { docs } = await req.payload.db.find({ collection: slug, req, where, select, limit: mostAtOnce, pagination: false })
  return docs.map(({ id }) => String(id))
}

function collectionOf({ routeParams, payload }: PayloadRequest) {
  return payload.collections[String(routeParams?.collection) as CollectionSlug].config
}
