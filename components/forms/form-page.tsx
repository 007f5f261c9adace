import type { ReactNode } from 'react'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { QuietNotices } from '#components/layout/quiet-notices.tsx'
import { SiteFrame } from '#components/layout/site-frame.tsx'

type FormPageProps = {
  trail: { label: string; href: string }[]
  /** Where the page before it is, of several that follow one another: then a way back stands in place of the trail. */
  back?: string
  /** Like a sensitive page, it is about something people may have to leave quickly. */
  isSensitive?: boolean
  children: ReactNode
}

/** A page that asks or answers. An error summary is the first thing in it. */
export function FormPage({ trail, back, isSensitive = false, children }: FormPageProps) {
  const here = trail.map(({ href }) => href)

  return (
    <SiteFrame isSensitive={isSensitive} here={here}>
      <div className="govuk-width-container">
        {back ? <BackLink to={back} /> : <Breadcrumbs trail={trail} />}
        <main id="main-content" className="question">
          {children}
        </main>
      </div>
      {isSensitive && <QuietNotices here={here} />}
    </SiteFrame>
  )
}

function BackLink({ to }: { to: string }) {
  return (
    <nav aria-label="Page before this">
      <p className="trail">
        <a className="govuk-link" href={to}>
          Back
        </a>
      </p>
    </nav>
  )
}
