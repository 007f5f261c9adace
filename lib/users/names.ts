import type { PayloadRequest } from 'payload'

/** What staff are called, by their ids: their names, or their e-mail addresses. */
export async function findNames(ids: string[], req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const where = { id: { in: [...new Set(ids)] } }
  const { docs } = await req.payload.find({ collection: 'users', where, depth: 0, pagination: false, overrideAccess: false, req })
  return new Map(docs.map(({ id, name, email }) => [id, name || email]))
}
