import { FormPage } from '#components/forms/form-page.tsx'
import { PageFeedbackForm } from '#components/page-feedback/page-feedback-form.tsx'
import { NothingFound } from '#components/search/nothing-found.tsx'
import { ResultPages } from '#components/search/result-pages.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { type SearchKind, SearchKinds } from '#components/search/search-kinds.tsx'
import { SearchResultList } from '#components/search/search-result-list.tsx'
import { UrgentHelp } from '#components/search/urgent-help.tsx'
import { noPublication, pageKinds } from '#lib/page-feedback/page-kinds.ts'
import { paths } from '#lib/paths.ts'
import { searchAddress } from '#lib/search/search-address.ts'
import type { SearchResult } from '#lib/search/search-outcome.ts'
import type { UrgentTopic } from '#lib/search/urgent-topics.ts'

type SearchPageProps = {
  /** As typed; empty before anything was asked. */
  query: string
  /** What the words speak of that a phone number answers first. */
  urgentTopics: UrgentTopic[]
  results: SearchResult[]
  /** The kinds among all that was found. */
  kinds: SearchKind[]
  /** The one kind that the results are narrowed to. */
  kind: string | undefined
  /** Other words for the same search. */
  suggestion: string | undefined
  /** How many were found, on all pages. */
  total: number
  /** Which page of results this is, and how many there are. */
  page: number
  pages: number
  /** When nothing has all of the words: what has some. */
  some: SearchResult[]
  /** Why the search can't be made, and what to do. */
  problem?: string | undefined
}

export function SearchPage({ query, urgentTopics, results, kinds, kind, suggestion, some, problem, ...count }: SearchPageProps) {
  const isUrgent = urgentTopics.length > 0

  return (
    <FormPage trail={[{ label: 'Home', href: paths.home }]} isSensitive={isUrgent}>
      <h1 className="govuk-heading-xl">Search</h1>
      <UrgentHelp topics={urgentTopics} />
      <SearchForm id="search-query" name="Search again" query={query} problem={problem} />
      {suggestion && <Suggestion words={suggestion} />}
      {query && !problem && (
        <>
          <h2 className="govuk-heading-l">{headingOf({ ...count, query: isUrgent ? undefined : query })}</h2>
          <SearchKinds kinds={kinds} chosen={kind} query={query} />
          <SearchResultList results={results} />
          <ResultPages query={query} kind={kind} page={count.page} pages={count.pages} />
          {some.length > 0 && <WithSomeWords results={some} />}
          {results.length === 0 && !isUrgent && <NothingFound />}
        </>
      )}
      <PageFeedbackForm path={pageKinds.search} publishedVersion={noPublication} isSensitive={isUrgent} />
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

function WithSomeWords({ results }: { results: SearchResult[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">Pages with some of these words</h2>
      <SearchResultList results={results} />
    </>
  )
}

type Heading = Pick<SearchPageProps, 'total' | 'page' | 'pages'> & { query: string | undefined }

/** Without the words where somebody else who sees the screen shouldn't read them in large letters. */
function headingOf({ total, page, pages, query }: Heading) {
  const what = query === undefined ? '' : ` for “${query}”`
  if (total === 0) return `Nothing found${what}`
  const count = `${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'}${what}`
  return page > 1 ? `${count}, page ${page} of ${pages}` : count
}
