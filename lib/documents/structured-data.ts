import { dayOf } from '#lib/dates.ts'
import type { PublishedDocument } from '#lib/documents/queries.ts'
import { office } from '#lib/office.ts'
import { siteUrl } from '#lib/runtime.ts'
import { siteName } from '#lib/site-name.ts'

const publisher = {
  '@type': 'GovernmentOrganization',
  name: office.name,
  url: office.website,
}

/** For a sensitive page: neither its name nor what it is under, because both say what it is about. */
const nameless = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: siteName, publisher }] }

/** A page in schema.org's words: who publishes it, where it is on the site, and for news and meetings what they are. */
export function structuredData(published: PublishedDocument) {
  if (published.document.isSensitive) return nameless
  return { '@context': 'https://schema.org', '@graph': [breadcrumbs(published), ...aboutDocument(published)] }
}

function breadcrumbs({ crumbs, document, path }: PublishedDocument) {
  const trail = [...crumbs, { label: document.title, href: path }]
  const itemListElement = trail.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: `${siteUrl()}${href}`,
  }))
  return { '@type': 'BreadcrumbList', itemListElement }
}

function aboutDocument(published: PublishedDocument): object[] {
  const { collection, document, path, publishedAt } = published
  const url = `${siteUrl()}${path}`
  const dateModified = new Date(document.wordsChangedOn ?? publishedAt).toISOString()
  if (collection === 'news') {
    return [{ '@type': 'NewsArticle', headline: document.title, url, datePublished: dayOf(document.date), dateModified, publisher }]
  }
  if (collection === 'boards') return [publisher, ...meetingsOf(published)]
  return path === '/' ? [publisher] : [{ '@type': 'WebPage', name: document.title, url, dateModified, publisher }]
}

function meetingsOf({ document, path }: PublishedDocument & { collection: 'boards' }) {
  return (document.meetings ?? []).map(({ title, date }) => ({
    '@type': 'Event',
    name: title,
    startDate: dayOf(date),
    organizer: { '@type': 'Organization', name: document.title, url: `${siteUrl()}${path}` },
  }))
}
