import type { ReactNode } from 'react'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { ExitThisPage } from '#components/layout/exit-this-page.tsx'
import { SiteFrame } from '#components/layout/site-frame.tsx'

type FormPageProps = {
  trail: { label: string; href: string }[]
  /** Like a sensitive page, it is about something people may have to leave quickly. */
  isSensitive?: boolean
  children: ReactNode
}

/** A page that asks or answers. */
export function FormPage({ trail, isSensitive = false, children }: FormPageProps) {
  return (
    <SiteFrame isSensitive={isSensitive}>
      {isSensitive && <ExitThisPage />}
      <div className="govuk-width-container">
        <Breadcrumbs trail={trail} />
        <main id="main-content" className="govuk-main-wrapper">
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">{children}</div>
          </div>
        </main>
      </div>
    </SiteFrame>
  )
}
