import type { Metadata } from 'next'
import type { PublishedDocument } from '#lib/documents/queries.ts'
import { office } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'
import { siteUrl } from '#lib/runtime.ts'
import { siteName } from '#lib/site-name.ts'

const neutral = `From the ${office.name}.`

/** A page's head. A sensitive page names neither itself nor its subject, in the tab, the history or a shared link. */
export function metadataOf({ document: { title, summary, isSensitive }, path }: PublishedDocument): Metadata {
  const url = `${siteUrl()}${path}`
  const named = !isSensitive && path !== paths.home
  const description = isSensitive ? neutral : summary
  return {
    title: named ? title : { absolute: siteName },
    description,
    alternates: { canonical: url, types: { 'application/atom+xml': paths.newsFeed } },
    openGraph: {
      type: 'website',
      locale: 'en_GB',
      siteName,
      title: named ? title : siteName,
      description,
      url: isSensitive ? siteUrl() : url,
      images: [{ url: `${siteUrl()}${paths.card}`, width: 1200, height: 630, alt: siteName }],
    },
    twitter: { card: 'summary_large_image' },
  }
}
