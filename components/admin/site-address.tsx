import type { UIFieldServerProps } from 'payload'
import { SiteAddressNow } from '#components/admin/site-address-now.tsx'
import type { DocumentCollection } from '#lib/paths.ts'
import { findSiteAddress } from '#lib/publishing/site-address.ts'

/** Above a page’s form: the way to it on the site. */
export async function SiteAddress({ collectionSlug, id, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const document = { collection: collectionSlug as DocumentCollection, id: String(id) }
  const now = await findSiteAddress(document, req)
  return now ? <SiteAddressNow document={document} now={now} /> : null
}
