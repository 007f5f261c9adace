import type { DefaultServerCellComponentProps } from 'payload'
import { documentPath, isDocumentCollection, paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'

/** In a list: the whole address at which a page is published, or would be. Known without a query, because all addresses are held in memory. */
export function AddressCell({ collectionSlug, rowData }: Pick<DefaultServerCellComponentProps, 'collectionSlug' | 'rowData'>) {
  if (!isDocumentCollection(collectionSlug)) return null
  const { pathOf } = runtime().routes
  const { id, slug, parent } = rowData as { id: string; slug?: string | null; parent?: string | { id: string } | null }
  const published = pathOf({ collection: collectionSlug, id })
  if (published || !slug) return published ?? null
  const above = parent ? pathOf({ collection: 'pages', id: typeof parent === 'string' ? parent : parent.id }) : ''
  // The page above isn't published, so nobody knows its address.
  if (above === undefined) return `…/${slug}`
  return documentPath(collectionSlug, slug, above === paths.home ? '' : above)
}
