import type { ReactNode } from 'react'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'
import { SiteFrame } from '#components/layout/site-frame.tsx'

/** A page that asks or answers. */
export function FormPage({ trail, children }: { trail: { label: string; href: string }[]; children: ReactNode }) {
  return (
    <SiteFrame>
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
