/**
 * Whether two values of a form say the same. Nothing, however it is written, is the same; a document that is led to may come whole or by its
 * id; and the database keeps names of JSON in another order.
 */
export function isSame(one: unknown, other: unknown) {
  return JSON.stringify(bare(one)) === JSON.stringify(bare(other))
}

function bare(value: unknown): unknown {
  if (value === null || value === '' || value === false) return undefined
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(bare)
  if (typeof value !== 'object' || value === undefined) return value
  if ('id' in value && 'createdAt' in value) return value.id
  const parts = Object.entries(value)
    .map(([name, part]) => [name, bare(part)] as const)
    .filter(([, part]) => part !== undefined)
    .toSorted(([first], [second]) => (first < second ? -1 : 1))
  return parts.length === 0 ? undefined : Object.fromEntries(parts)
}
