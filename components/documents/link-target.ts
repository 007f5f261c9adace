import { documentPath, isDocumentCollection } from '#lib/paths.ts'

/** A relationship as it arrives: `value` may be an id that was not followed, a draft, or null where the document was deleted. */
type Reference = { relationTo: string; value: unknown } | null | undefined

type Published = { id: string; slug: string; title: string; summary: string }

/** Where a reference leads, or undefined when there is nothing the public can open. */
export function hrefOf(reference: Reference) {
  return publishedDocument(reference)?.href
}

/** The documents of these references that the public can open. */
export function publishedDocuments(references: Reference[]) {
  return references.flatMap((reference) => publishedDocument(reference) ?? [])
}

function publishedDocument(reference: Reference) {
  if (!reference || !isDocumentCollection(reference.relationTo) || !isPublished(reference.value)) return
  const { id, slug, title, summary } = reference.value
  return { id, title, summary, href: documentPath(reference.relationTo, slug) }
}

function isPublished(value: unknown): value is Published {
  return typeof value === 'object' && value !== null && '_status' in value && value._status === 'published'
}
