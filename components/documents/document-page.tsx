import type { ReactNode } from 'react'
import type { Section } from '#components/blocks/headings.ts'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { ContentsList } from '#components/layout/contents-list.tsx'
import { ExitThisPage } from '#components/layout/exit-this-page.tsx'
import { HistoryNotice } from '#components/layout/history-notice.tsx'
import { SectionNavigation } from '#components/layout/section-navigation.tsx'
import { SiteFrame } from '#components/layout/site-frame.tsx'
import { formatDay } from '#lib/dates.ts'
import { paths } from '#lib/paths.ts'
import { sectionOf } from '#lib/routes/section.ts'
import { textDirection } from '#lib/text-direction.ts'

type DocumentPageProps = {
  title: string
  summary: string
  /** Where it is published; a preview isn't published anywhere yet. */
  path?: string | undefined
  /** The documents above this one, from the front page down. */
  trail: { label: string; href: string }[]
  updatedAt: string
  nextReviewDue?: string | null | undefined
  /** About domestic abuse and the like: a way to leave quickly is always in view. */
  isSensitive?: boolean | null | undefined
  contents: Section[]
  children: ReactNode
  feedback: ReactNode
}

/** The frame of an article. The breadcrumbs come before `main`, so that the skip link passes them too. */
export function DocumentPage({ path, trail, isSensitive, contents, children, feedback, ...document }: DocumentPageProps) {
  const isFrontPage = path === paths.home

  return (
    <SiteFrame isSensitive={isSensitive}>
      {/* A preview keeps its own scripts and takes no others. */}
      {isSensitive && <ExitThisPage hasScript={path !== undefined} />}
      <div className="document__trail">
        <div className="govuk-width-container">
          <Breadcrumbs trail={trail} />
        </div>
      </div>
      <main id="main-content" className={isFrontPage ? 'front-page' : undefined}>
        <DocumentOpening {...document} isSensitive={isSensitive} />
        <div className="govuk-width-container document__columns">
          {!isFrontPage && !isSensitive && <PageLists contents={contents} path={path} />}
          <div className="document__body">
            {children}
            <DocumentEnd {...document} />
            <div className="document__feedback">{feedback}</div>
          </div>
          {/* Help comes first, also for people who use a keyboard or a screen reader. */}
          {isSensitive && <PageLists contents={contents} path={path} />}
        </div>
      </main>
    </SiteFrame>
  )
}

function DocumentOpening({ title, summary, isSensitive }: Pick<DocumentPageProps, 'title' | 'summary' | 'isSensitive'>) {
  return (
    <div className="document__opening">
      <div className="govuk-width-container">
        <h1 className="govuk-heading-xl document__title" dir={textDirection(title)}>
          {title}
        </h1>
        <p className="govuk-body-l document__summary" dir={textDirection(summary)}>
          {summary}
        </p>
        {isSensitive && <HistoryNotice />}
      </div>
    </div>
  )
}

/** The sections of this page, and the pages beside it. */
function PageLists({ contents, path }: Pick<DocumentPageProps, 'contents' | 'path'>) {
  const section = path ? sectionOf(path) : undefined

  return (
    <div className="document__lists">
      <ContentsList headings={contents} />
      {section && path && <SectionNavigation section={section} path={path} />}
    </div>
  )
}

function DocumentEnd({ updatedAt, nextReviewDue }: Pick<DocumentPageProps, 'updatedAt' | 'nextReviewDue'>) {
  return (
    <div className="document__end">
      <p>
        Last updated: <time dateTime={updatedAt}>{formatDay(updatedAt)}</time>
      </p>
      {nextReviewDue && (
        <p>
          Next review due: <time dateTime={nextReviewDue}>{formatDay(nextReviewDue)}</time>
        </p>
      )}
      <p className="document__back-to-top">
        <a className="govuk-link govuk-link--no-visited-state" href="#top">
          Back to top
        </a>
      </p>
    </div>
  )
}
