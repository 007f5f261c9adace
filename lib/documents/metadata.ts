import type { Metadata } from 'next'
import { browserTitleOf } from '#lib/documents/browser-titles.ts'
import type { PublishedDocument } from '#lib/documents/queries.ts'
import { feedLink } from '#lib/news/feed-link.ts'
import { office } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'
import { siteUrl } from '#lib/runtime.ts'
import { siteName } from '#lib/site-name.ts'

const neutral = `From the ${office.name}.`

/**
 * A page's head. A sensitive page has a title of its own in the tab and the history, and a link to it that is shared names neither it nor
 * its subject. Its description may: whoever searches must recognise it.
 */
export function metadataOf({ document, path }: PublishedDocument): Metadata {
  const { title, summary, isSensitive } = document
  const url = `${siteUrl()}${path}`
  const named = !isSensitive && path !== paths.home
  return {
    title: titleOf(document, path),
    description: summary,
    alternates: { canonical: url, ...feedLink() },
    openGraph: {
      type: 'website',
      locale: 'en_GB',
      siteName,
      title: named ? title : siteName,
      description: isSensitive ? neutral : summary,
      url: isSensitive ? siteUrl() : url,
      images: [{ url: `${siteUrl()}${paths.card}`, width: 1200, height: 630, alt: siteName }],
    },
    twitter: { card: 'summary_large_image' },
  }
}

function titleOf(document: PublishedDocument['document'], path: string) {
  if (path === paths.home) return { absolute: siteName }
  return document.isSensitive ? browserTitleOf(document) : document.title
}
