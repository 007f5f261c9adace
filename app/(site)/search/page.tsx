import type { Metadata } from 'next'
import { SearchPage } from '#components/search/search-page.tsx'
import { searchOutcome } from '#lib/runtime.ts'

export function generateMetadata(): Metadata {
  const query = searchOutcome()?.query
  return { title: query ? `Search for “${query}”` : 'Search', robots: { index: false } }
}

const nothingAsked = { query: '', kind: undefined, results: [], kinds: [], total: 0, suggestion: undefined }

export default function SearchPageForOutcome() {
  return <SearchPage {...(searchOutcome() ?? nothingAsked)} />
}
