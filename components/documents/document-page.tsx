import type { ReactNode } from 'react'
import type { Section } from '#components/blocks/headings.ts'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { ContentsList } from '#components/layout/contents-list.tsx'
import { HistoryNotice } from '#components/layout/history-notice.tsx'
import { QuietNotices } from '#components/layout/quiet-notices.tsx'
import { SiteFrame } from '#components/layout/site-frame.tsx'
import { formatDay } from '#lib/dates.ts'
import { beginsWithHelp } from '#lib/documents/help-first.ts'
import type { SiteDocument } from '#lib/documents/site-document.ts'
import { paths } from '#lib/paths.ts'
import { textDirection } from '#lib/text-direction.ts'

type DocumentPageProps = {
  document: SiteDocument['document']
  /** Where it is published; a preview isn't published anywhere yet. */
  path?: string | undefined
  /** The documents above this one, from the front page down. */
  trail: { label: string; href: string }[]
  /** What a preview says of itself. */
  notice?: ReactNode
  /** The help that the page begins with. */
  help: ReactNode
  contents: Section[]
  children: ReactNode
  feedback: ReactNode
}

/** The frame of an article. The breadcrumbs come before `main`, so that the skip link passes them too. */
export function DocumentPage({ document, path, trail, notice, help, contents, children, feedback }: DocumentPageProps) {
  const { isSensitive } = document
  const isFrontPage = path === paths.home
  const here = [...trail.map(({ href }) => href), ...(path ? [path] : [])].filter((address) => address !== paths.home)
  const isHelpPage =
    here.includes(paths.services) || (beginsWithHelp(document.body) && (Boolean(isSensitive) || path === paths.helpAndSupport))

  return (
    <SiteFrame isSensitive={isSensitive} isPreview={notice !== undefined} here={here}>
      <div className="govuk-width-container">
        <Breadcrumbs trail={trail} />
        <main id="main-content">
          {notice}
          <DocumentHead document={document} isFrontPage={isFrontPage} />
          {help}
          {isSensitive && <HistoryNotice />}
          {isSensitive && <QuietNotices here={here} />}
          {!isFrontPage && <ContentsList headings={contents} />}
          {children}
          {!isFrontPage && !isHelpPage && <DocumentDates document={document} />}
        </main>
        {feedback}
      </div>
    </SiteFrame>
  )
}

/** Above help there is nothing but the page's name. */
function DocumentHead({ document: { title, summary, isSensitive, body }, isFrontPage }: HeadProps) {
  const isHelp = Boolean(isSensitive) && beginsWithHelp(body)
  const kind = isFrontPage ? ' head--home' : ''

  return (
    <div className={isHelp ? 'head head--tight' : `head${kind}`}>
      <h1 className="govuk-heading-xl" dir={textDirection(title)}>
        {title}
      </h1>
      {!isHelp && (
        <p className="lead" dir={textDirection(summary)}>
          {summary}
        </p>
      )}
    </div>
  )
}

type HeadProps = Pick<DocumentPageProps, 'document'> & { isFrontPage: boolean }

/** When a person last changed the words, and, once somebody looks after the page, when they read it next. */
function DocumentDates({ document: { wordsChangedOn, nextReviewDue } }: Pick<DocumentPageProps, 'document'>) {
  if (!wordsChangedOn) return null

  return (
    <p className="quiet page-date">
      Last updated <time dateTime={wordsChangedOn}>{formatDay(wordsChangedOn)}</time>
      {nextReviewDue && (
        <>
          . Next review due <time dateTime={nextReviewDue}>{formatDay(nextReviewDue)}</time>
        </>
      )}
    </p>
  )
}
