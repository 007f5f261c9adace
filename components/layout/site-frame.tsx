import type { ReactNode } from 'react'
import { ExitSkipLink } from '#components/layout/exit-this-page.tsx'
import { SiteAlert } from '#components/layout/site-alert.tsx'
import { SiteFooter } from '#components/layout/site-footer.tsx'
import { SiteHeader } from '#components/layout/site-header.tsx'
import type { SiteSnapshot } from '#lib/site-settings/snapshot.ts'

type SiteFrameProps = {
  site: SiteSnapshot | null
  /** Puts a way to leave quickly beside the skip link. */
  isSensitive?: boolean
  children: ReactNode
}

/**
 * What stands around every public page. `children` bring the one `<main id="main-content">`, and anything that belongs before it.
 * The skip link is the first thing a keyboard reaches; header, menu, alert and footer are landmarks with names of their own.
 */
export function SiteFrame({ site, isSensitive = false, children }: SiteFrameProps) {
  return (
    <>
      <a className="govuk-skip-link" href="#main-content">
        Skip to main content
      </a>
      {isSensitive && <ExitSkipLink />}
      <SiteHeader navigation={site?.navigation ?? []} />
      {site?.alert && <SiteAlert text={site.alert} />}
      {children}
      <SiteFooter />
    </>
  )
}
