import { noteRead } from '#lib/runtime.ts'

/** Notes every record that a document shows by reference: figures in its blocks, documents in its links. */
export function noteReferences(value: unknown) {
  if (Array.isArray(value)) {
    for (const item of value) noteReferences(item)
    return
  }
  if (typeof value !== 'object' || value === null) return

  const { relationTo, value: target, blockType, figures, ...rest } = value as Record<string, unknown>
  if (typeof relationTo === 'string') noteRead(`${relationTo}:${idOf(target)}`)
  if (blockType === 'figures' && Array.isArray(figures)) for (const figure of figures) noteRead(`figures:${idOf(figure)}`)
  noteReferences(Object.values(rest))
}

function idOf(reference: unknown) {
  return typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference
}
