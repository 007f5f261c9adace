import { Section } from '#components/documents/section.tsx'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { QuietNotices } from '#components/layout/quiet-notices.tsx'
import { SiteFrame } from '#components/layout/site-frame.tsx'
import { PageFeedbackForm } from '#components/page-feedback/page-feedback-form.tsx'
import { AnswerList } from '#components/search/answer-list.tsx'
import { HelpNow, HelpWithAnything } from '#components/search/help-now.tsx'
import { NothingFound } from '#components/search/nothing-found.tsx'
import { ResultPages } from '#components/search/result-pages.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { SearchKinds } from '#components/search/search-kinds.tsx'
import { SearchResultList } from '#components/search/search-result-list.tsx'
import { UrgentHelp, UrgentPages } from '#components/search/urgent-help.tsx'
import { noPublication, pageKinds } from '#lib/page-feedback/page-kinds.ts'
import { paths } from '#lib/paths.ts'
import { searchAddress } from '#lib/search/search-address.ts'
import type { SearchOutcome } from '#lib/search/search-outcome.ts'

export function SearchPage({ urgent, ...outcome }: SearchOutcome) {
  const { query, problem } = outcome
  const isSensitive = urgent !== undefined || outcome.mayBeUrgent
  const isFound = outcome.results.length > 0 || outcome.answers.length > 0

  return (
    <SiteFrame isSensitive={isSensitive}>
      <div className="govuk-width-container">
        <Breadcrumbs trail={[{ label: 'Home', href: paths.home }]} />
        <main id="main-content">
          <div className="head head--tight">
            <h1 className="govuk-heading-xl">Search</h1>
          </div>
          {urgent && <UrgentHelp topics={urgent.topics} />}
          {isSensitive && <QuietNotices />}
          <SearchForm id="search-query" name="Search again" query={query} problem={problem} />
          {outcome.mayBeUrgent && <HelpWithAnything />}
          {!isSensitive && (problem || !query) && <HelpNow />}
          {urgent && <UrgentPages pages={urgent.pages} />}
          {query && !problem && <Found {...outcome} isFound={isFound} />}
        </main>
        <PageFeedbackForm path={pageKinds.search} publishedVersion={noPublication} isSensitive={isSensitive} />
      </div>
    </SiteFrame>
  )
}

type FoundProps = Omit<SearchOutcome, 'urgent'> & { isFound: boolean }

function Found({ query, answers, results, kinds, kind, suggestion, hasMost, isFound, mayBeUrgent, ...count }: FoundProps) {
  const asked = suggestion ?? query

  return (
    <Section heading={{ id: 'found', text: headingOf({ ...count, query: asked, hasMost, isFound }), level: 2 }}>
      {suggestion && <Suggestion words={suggestion} />}
      <AnswerList answers={answers} />
      <SearchKinds kinds={kinds} chosen={kind} query={asked} />
      <SearchResultList results={results} />
      <ResultPages query={asked} kind={kind} page={count.page} pages={count.pages} />
      {!isFound && !mayBeUrgent && <HelpNow />}
      {!isFound && <NothingFound />}
    </Section>
  )
}

function Suggestion({ words }: { words: string }) {
  return (
    <p className="govuk-body">
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
  if (total === 0) return isFound ? `Results for “${query}”` : `Nothing found for “${query}”`
  const what = hasMost ? `with most of “${query}”` : `for “${query}”`
  const count = `${total.toLocaleString('en-GB')} ${total === 1 ? 'result' : 'results'} ${what}`
  return page > 1 ? `${count}, page ${page} of ${pages}` : count
}
