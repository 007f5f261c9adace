import type { Metadata } from 'next'
import { SearchPage } from '#components/search/search-page.tsx'
import { noteSensitive, searchOutcome } from '#lib/render-context.ts'
import { noOutcome } from '#lib/search/search-outcome.ts'

export function generateMetadata(): Metadata {
  const { query, page, pages, mayBeUrgent } = searchOutcome() ?? noOutcome()
  const title = query && !mayBeUrgent ? `Search for “${query}”` : 'Search'
  return {
    title: page > 1 ? `${title}, page ${page} of ${pages}` : title,
    description: 'Search the pages, services, publications and news of this site.',
    robots: { index: false },
  }
}

export default function SearchPageForOutcome() {
  const outcome = searchOutcome() ?? noOutcome()
  if (outcome.urgent || outcome.mayBeUrgent) noteSensitive()
  return <SearchPage {...outcome} />
}
