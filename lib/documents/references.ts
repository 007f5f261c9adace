import { noteRead } from '#lib/runtime.ts'

/** Notes every record that a document shows by reference: figures in its blocks, documents in its links. */
export function noteReferences(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(noteReferences)
  if (typeof value !== 'object' || value === null) return

  const { relationTo, value: target, blockType, figures, ...rest } = value as Record<string, unknown>
  if (typeof relationTo === 'string') noteRead(`${relationTo}:${idOf(target)}`)
  if (blockType === 'figures' && Array.isArray(figures)) for (const figure of figures) noteRead(`figures:${idOf(figure)}`)
  Object.values(rest).forEach(noteReferences)
}

function idOf(reference: unknown) {
  return typeof reference === 'object' && reference !== null && 'id' in reference ? reference.id : reference
}
