import { isDocumentCollection, paths } from '#lib/paths.ts'
import { maybeRuntime } from '#lib/runtime.ts'

/** A relationship as it arrives: `value` may be an id that was not followed, a draft, or null where the document was deleted. */
type Reference = { relationTo: string; value: unknown } | null | undefined

type Titled = { id: string; title: string; summary: string }

/** Where a reference leads, or undefined when there is nothing the public can open. */
export function hrefOf(reference: Reference) {
  const id = idOf(reference?.value)
  if (!reference || !id || !isDocumentCollection(reference.relationTo)) return undefined
  const path = maybeRuntime()?.routes.pathOf({ collection: reference.relationTo, id })
  // The shorter address of the same page names nothing in a browser's history.
  return path === paths.domesticAbuse ? paths.info : path
}

/** The documents of these references that the public can open. */
export function publishedDocuments(references: Reference[]) {
  return references.flatMap((reference) => {
    const href = hrefOf(reference)
    return href && isTitled(reference?.value) ? [{ ...reference.value, href }] : []
  })
}

function idOf(value: unknown) {
  if (typeof value === 'string') return value
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined
}

function isTitled(value: unknown): value is Titled {
  return typeof value === 'object' && value !== null && 'title' in value && 'summary' in value
}
