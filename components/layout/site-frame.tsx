import type { ReactNode } from 'react'
import { ExitSkipLink, ExitThisPage } from '#components/layout/exit-this-page.tsx'
import { Icons } from '#components/layout/icons.tsx'
import { NotOpenNotice } from '#components/layout/not-open-notice.tsx'
import { SiteAlerts } from '#components/layout/site-alert.tsx'
import { SiteFooter } from '#components/layout/site-footer.tsx'
import { SiteHeader } from '#components/layout/site-header.tsx'
import { findSite } from '#lib/site-settings/queries.ts'

type SiteFrameProps = {
  /** Puts a way to leave quickly beside the skip link, and above all else on the page. Such a page has its `QuietNotices` after its help. */
  isSensitive?: boolean | null | undefined
  /** A preview keeps its own scripts and takes no others. */
  isPreview?: boolean
  /** The addresses of the page and of those above it. */
  here?: string[]
  children: ReactNode
}

/**
 * What surrounds every public page. `children` bring the one `<main id="main-content">`, and anything that belongs before it. The skip link
 * is the first thing a keyboard reaches; header, menu, alerts and footer are landmarks with names of their own.
 */
export async function SiteFrame({ isSensitive, isPreview = false, here = [], children }: SiteFrameProps) {
  const site = await findSite()

  return (
    <>
      <a className="govuk-skip-link" href="#main-content">
        Skip to main content
      </a>
      {isSensitive && <ExitSkipLink />}
      <SiteHeader navigation={site?.navigation ?? []} here={here} />
      {isSensitive && <ExitThisPage hasScript={!isPreview} />}
      {!isSensitive && <NotOpenNotice />}
      <SiteAlerts kind="emergency" here={here} />
      {!isSensitive && <SiteAlerts kind="information" here={here} />}
      {children}
      <SiteFooter />
      <Icons />
    </>
  )
}
