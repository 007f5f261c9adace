import type { CollectionBeforeOperationHook, Where } from 'payload'

const listing = new Set<string>(['read', 'readDistinct', 'count'])

// By these somebody asks for one that they know of, or for what was kept apart.
const named = new Set(['isKeptApart', 'reference', 'key'])

/** What was kept apart is neither listed nor counted nor changed among the others, unless it is asked for. */
export const leaveOutKeptApart: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isOfMany = listing.has(operation) || 'where' in args
  if (!isOfMany || 'id' in args) return args
  return { ...args, where: withoutKeptApart('where' in args ? args.where : undefined) }
}

/** The same where it asks for what was kept apart, or for some by name. */
export function withoutKeptApart(where: Where = {}): Where {
  return asksFor(where) ? where : { and: [where, { isKeptApart: { not_equals: true } }] }
}

function asksFor(where: unknown): boolean {
  if (Array.isArray(where)) return where.some(asksFor)
  if (typeof where !== 'object' || where === null) return false
  return Object.entries(where).some(
    ([name, value]) => named.has(name) || (name === 'id' && isOfSome(value)) || (/^(and|or)$/i.test(name) && asksFor(value)),
  )
}

/** “Every id but none”, which the admin asks for when all of a list is chosen, names nothing. */
function isOfSome(condition: unknown) {
  return typeof condition === 'object' && condition !== null && ('equals' in condition || 'in' in condition)
}
