import { FormPage } from '#components/forms/form-page.tsx'
import { NothingFound } from '#components/search/nothing-found.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { type SearchKind, SearchKinds } from '#components/search/search-kinds.tsx'
import { type SearchResult, SearchResultList } from '#components/search/search-result-list.tsx'
import { paths } from '#lib/paths.ts'
import { searchAddress } from '#lib/search/search-address.ts'

type SearchPageProps = {
  /** As typed; empty before anything was asked. */
  query: string
  results: SearchResult[]
  /** The kinds among all that was found. */
  kinds: SearchKind[]
  /** The one kind that the results are narrowed to. */
  kind: string | undefined
  /** Other words for the same search. */
  suggestion: string | undefined
  /** How many were found, though not all may be shown. */
  total: number
  /** Why the search can’t be made, and what to do. */
  problem?: string | undefined
}

export function SearchPage({ query, results, kinds, kind, suggestion, total, problem }: SearchPageProps) {
  return (
    <FormPage trail={[{ label: 'Home', href: paths.home }]}>
      <h1 className="govuk-heading-xl">Search</h1>
      <SearchForm id="search-query" name="Search again" query={query} />
      {problem && <p className="govuk-error-message">{problem}</p>}
      {suggestion && <Suggestion words={suggestion} />}
      {query && !problem && (
        <>
          <h2 className="govuk-heading-l">{countOf(total, query)}</h2>
          <SearchKinds kinds={kinds} chosen={kind} query={query} />
          {results.length > 0 ? <SearchResultList results={results} /> : <NothingFound />}
          {results.length > 0 && results.length < total && (
            <p className="govuk-body">These are the first {results.length}. Use more words to find fewer pages.</p>
          )}
        </>
      )}
    </FormPage>
  )
}

function Suggestion({ words }: { words: string }) {
  return (
    <p className="govuk-body-l">
      Did you mean{' '}
      <a className="govuk-link" href={searchAddress({ query: words })}>
        {words}
      </a>
      ?
    </p>
  )
}

function countOf(total: number, query: string) {
  if (total === 0) return `Nothing found for “${query}”`
  return `${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'} for “${query}”`
}
