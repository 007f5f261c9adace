import type { PublishedDocument } from '#lib/documents/queries.ts'
import { siteUrl } from '#lib/runtime.ts'

const office = {
  '@type': 'GovernmentOrganization',
  name: 'Office of the Police and Crime Commissioner for Avon and Somerset',
  url: 'https://www.avonandsomerset-pcc.gov.uk',
}

/** schema.org’s words for a page: who publishes it, where it stands, and for news and meetings what they are. */
export function structuredData(published: PublishedDocument) {
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
  const dateModified = new Date(publishedAt).toISOString()
  if (collection === 'news') {
    return [{ '@type': 'NewsArticle', headline: document.title, datePublished: document.date, dateModified, publisher: office }]
  }
  if (collection === 'boards') return [office, ...meetingsOf(published)]
  return path === '/' ? [office] : [{ '@type': 'WebPage', name: document.title, dateModified, publisher: office }]
}

function meetingsOf({ document, path }: PublishedDocument & { collection: 'boards' }) {
  return (document.meetings ?? []).map(({ title, date }) => ({
    '@type': 'Event',
    name: title,
    startDate: date.slice(0, 10),
    organizer: { '@type': 'Organization', name: document.title, url: `${siteUrl()}${path}` },
  }))
}
