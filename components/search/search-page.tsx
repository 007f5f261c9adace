import { FormPage } from '#components/forms/form-page.tsx'
import { PageFeedbackForm } from '#components/page-feedback/page-feedback-form.tsx'
import { AnswerList } from '#components/search/answer-list.tsx'
import { HelpNow } from '#components/search/help-now.tsx'
import { NothingFound } from '#components/search/nothing-found.tsx'
import { ResultPages } from '#components/search/result-pages.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { SearchKinds } from '#components/search/search-kinds.tsx'
import { SearchResultList } from '#components/search/search-result-list.tsx'
import { UrgentHelp } from '#components/search/urgent-help.tsx'
import { noPublication, pageKinds } from '#lib/page-feedback/page-kinds.ts'
import { paths } from '#lib/paths.ts'
import { searchAddress } from '#lib/search/search-address.ts'
import type { SearchOutcome } from '#lib/search/search-outcome.ts'

export function SearchPage({ query, urgent, answers, results, kinds, kind, suggestion, hasMost, problem, ...count }: SearchOutcome) {
  const isFound = results.length > 0 || answers.length > 0

  return (
    <FormPage trail={[{ label: 'Home', href: paths.home }]} isSensitive={urgent !== undefined}>
      <h1 className="govuk-heading-xl">Search</h1>
      {urgent && <UrgentHelp {...urgent} />}
      <SearchForm id="search-query" name="Search again" query={query} problem={problem} />
      {query && !problem && (
        <>
          <AnswerList answers={answers} />
          {suggestion && <Suggestion words={suggestion} />}
          <h2 className="govuk-heading-l">{headingOf({ ...count, query: suggestion ?? query, hasMost, isFound })}</h2>
          <SearchKinds kinds={kinds} chosen={kind} query={suggestion ?? query} />
          <SearchResultList results={results} />
          <ResultPages query={suggestion ?? query} kind={kind} page={count.page} pages={count.pages} />
          {!isFound && <NothingFound />}
        </>
      )}
      {!urgent && (problem || !query || !isFound) && <HelpNow />}
      <PageFeedbackForm path={pageKinds.search} publishedVersion={noPublication} isSensitive={urgent !== undefined} />
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

type Heading = Pick<SearchOutcome, 'total' | 'page' | 'pages' | 'query' | 'hasMost'> & { isFound: boolean }

function headingOf({ total, page, pages, query, hasMost, isFound }: Heading) {
  if (total === 0) return isFound ? `Nothing else found for “${query}”` : `Nothing found for “${query}”`
  const what = hasMost ? `with most of “${query}”` : `for “${query}”`
  const count = `${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'} ${what}`
  return page > 1 ? `${count}, page ${page} of ${pages}` : count
}
