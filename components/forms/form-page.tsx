import type { ReactNode } from 'react'
import { Breadcrumbs } from '#components/layout/breadcrumbs.tsx'

/** The frame of a page that asks or answers, between the header and the footer. */
export function FormPage({ trail, children }: { trail: { label: string; href: string }[]; children: ReactNode }) {
  return (
    <div className="govuk-width-container">
      <Breadcrumbs trail={trail} />
      <main id="main-content" className="govuk-main-wrapper">
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">{children}</div>
        </div>
      </main>
    </div>
  )
}
