import { SiteFrame } from '#components/layout/site-frame.tsx'
import { PageFeedbackForm } from '#components/page-feedback/page-feedback-form.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { noPublication, pageKinds } from '#lib/page-feedback/page-kinds.ts'
import { paths } from '#lib/paths.ts'

type PageNotFoundProps = {
  /** Pages that people come for most. */
  likely?: { label: string; href: string }[]
}

export function PageNotFound({ likely = [] }: PageNotFoundProps) {
  return (
    <SiteFrame>
      <div className="govuk-width-container">
        <main id="main-content" className="govuk-main-wrapper">
          <h1 className="govuk-heading-xl">Page not found</h1>
          <p className="govuk-body">
            If you typed the web address, check that it is right. If you pasted it, check that you copied all of it.
          </p>
          <p className="govuk-body">
            The page may have been moved or taken down. Search for it, or{' '}
            <a className="govuk-link" href={paths.home}>
              start again from the front page
            </a>
            .
          </p>
          <SearchForm id="search-query" name="Search for the page" />
          {/* Delivery puts in what the address may have meant (lib/surface/answer-not-found.ts). */}
          <div id="likely-pages" />
          {likely.length > 0 && <LikelyPages likely={likely} />}
          <p className="govuk-body">
            In an emergency call{' '}
            <a className="govuk-link" href="tel:999">
              999
            </a>
            . To report a crime that is not an emergency call{' '}
            <a className="govuk-link" href="tel:101">
              101
            </a>
            .
          </p>
          <PageFeedbackForm path={pageKinds.pageNotFound} publishedVersion={noPublication} />
        </main>
      </div>
    </SiteFrame>
  )
}

function LikelyPages({ likely }: Required<PageNotFoundProps>) {
  return (
    <>
      <h2 className="govuk-heading-m">You may be looking for</h2>
      <ul className="govuk-list govuk-list--bullet">
        {likely.map(({ label, href }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
