import { parse } from 'qs-esm'

type Args = { params: Promise<{ slug?: string[] }> }

/**
 * Payload's own buttons take one thing out of the bin, or delete it for good, by a condition that names it alone. That is a write by its id,
 * and judged as one; any other condition stays what it is.
 */
export function oneById(handle: (request: Request, args: Args) => Promise<Response>) {
  return async function handleOne(request: Request, args: Args) {
    const { slug = [] } = await args.params
    const id = slug.length === 1 ? onlyId(new URL(request.url).search) : undefined
    return handle(request, id === undefined ? args : { params: Promise.resolve({ slug: [...slug, id] }) })
  }
}

/** The id that a query for something of the bin names, if it names one. */
export function onlyId(search: string): string | undefined {
  const { where, trash } = parse(search, { ignoreQueryPrefix: true, depth: 10 })
  const { and, ...others }: { and?: unknown } = Object(where)
  if (trash !== 'true' || !Array.isArray(and) || Object.keys(others).length > 0) return undefined
  const [named, inBin, ...more] = and.map((condition) => JSON.stringify(condition))
  const id: unknown = Object(Object(and[0]).id).equals
  const isOne = named === JSON.stringify({ id: { equals: id } }) && inBin === '{"deletedAt":{"exists":"true"}}' && more.length === 0
  return isOne && typeof id === 'string' ? id : undefined
}
