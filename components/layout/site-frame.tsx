import type { ReactNode } from 'react'
import { SiteAlert } from '#components/layout/site-alert.tsx'
import { SiteFooter } from '#components/layout/site-footer.tsx'
import { SiteHeader } from '#components/layout/site-header.tsx'
import type { SiteSnapshot } from '#lib/site-settings/snapshot.ts'

/**
 * What stands around every public page. `children` bring the one `<main id="main-content">`, and anything that belongs before it.
 * The skip link is the first thing a keyboard reaches; header, menu, alert and footer are landmarks with names of their own.
 */
export function SiteFrame({ site, children }: { site: SiteSnapshot | null; children: ReactNode }) {
  return (
    <>
      <a className="govuk-skip-link" href="#main-content">
        Skip to main content
      </a>
      <SiteHeader navigation={site?.navigation ?? []} />
      {site?.alert && <SiteAlert text={site.alert} />}
      {children}
      <SiteFooter />
    </>
  )
}
