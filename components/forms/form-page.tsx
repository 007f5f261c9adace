import type { ReactNode } from 'react'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { QuietNotices } from '#components/layout/quiet-notices.tsx'
import { SiteFrame } from '#components/layout/site-frame.tsx'

type FormPageProps = {
  trail: { label: string; href: string }[]
  /** Like a sensitive page, it is about something people may have to leave quickly. */
  isSensitive?: boolean
  children: ReactNode
}

/** A page that asks or answers. An error summary is the first thing in it. */
export function FormPage({ trail, isSensitive = false, children }: FormPageProps) {
  const here = trail.map(({ href }) => href)

  return (
    <SiteFrame isSensitive={isSensitive} here={here}>
      <div className="govuk-width-container">
        <Breadcrumbs trail={trail} />
        <main id="main-content" className="question">
          {children}
        </main>
      </div>
      {isSensitive && <QuietNotices here={here} />}
    </SiteFrame>
  )
}
