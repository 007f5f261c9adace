import { finishedBlocks } from '#lib/documents/finished-blocks.ts'
import type { SiteDocument } from '#lib/documents/site-document.ts'
import { withoutEmptyBlocks } from '#lib/documents/without-empty-blocks.ts'
import type { DocumentCollection } from '#lib/paths.ts'
import { payload } from '#lib/payload.ts'
import type { User } from '#lib/payload-types.ts'
import { type Crumb, crumbsOf } from '#lib/routes/crumbs.ts'
import { runtime } from '#lib/runtime.ts'

/** An office, its holder, and the holder’s portrait. */
const depth = 3

export type PublishedDocument = SiteDocument & { path: string; publication: number; publishedAt: string; crumbs: Crumb[] }

export async function findPublishedAt(path: string): Promise<PublishedDocument | undefined> {
  const { routes } = runtime()
  const answer = routes.answer(path)
  const publication = routes.publicationAt(path)
  if (answer.kind !== 'page' || !publication) return undefined
  const found = await findPublished(answer.route.collection, answer.route.id)
  return (
    found && {
      ...(await withoutEmptyBlocks(found)),
      path,
      publication: publication.publication,
      publishedAt: publication.publishedAt,
      crumbs: crumbsOf(path),
    }
  )
}

async function findPublished(collection: DocumentCollection, id: string) {
  const cms = await payload()
  const document = await cms.findByID({ collection, id, depth, overrideAccess: false, disableErrors: true })
  if (!document) return undefined
  return { collection, document } as SiteDocument
}

/** The newest draft, for signed-in staff. */
export async function findDraft(collection: DocumentCollection, id: string, user: User): Promise<SiteDocument | undefined> {
  const cms = await payload()
  const document = await cms.findByID({ collection, id, depth, draft: true, overrideAccess: false, user, disableErrors: true })
  if (!document) return undefined
  return withoutEmptyBlocks({ collection, document: { ...document, body: finishedBlocks(document.body) } } as SiteDocument)
}
