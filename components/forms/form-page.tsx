import type { ReactNode } from 'react'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { ExitThisPage } from '#components/layout/exit-this-page.tsx'
import { NotOpenNotice } from '#components/layout/not-open-notice.tsx'
import { SiteFrame } from '#components/layout/site-frame.tsx'

type FormPageProps = {
  trail: { label: string; href: string }[]
  /** Like a sensitive page, it is about something people may have to leave quickly. */
  isSensitive?: boolean
  children: ReactNode
}

/** A page that asks or answers. An error summary is the first thing in it. */
export function FormPage({ trail, isSensitive = false, children }: FormPageProps) {
  return (
    <SiteFrame isSensitive={isSensitive} here={trail.map(({ href }) => href)}>
      {isSensitive && <ExitThisPage />}
      <div className="govuk-width-container">
        <Breadcrumbs trail={trail} />
        <main id="main-content" className="question">
          {children}
        </main>
      </div>
      {isSensitive && <NotOpenNotice />}
    </SiteFrame>
  )
}
