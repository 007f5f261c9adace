import type { ReactNode } from 'react'
import { ExitSkipLink } from '#components/layout/exit-this-page.tsx'
import { Icons } from '#components/layout/icons.tsx'
import { NotOpenNotice } from '#components/layout/not-open-notice.tsx'
import { SiteAlert } from '#components/layout/site-alert.tsx'
import { SiteFooter } from '#components/layout/site-footer.tsx'
import { SiteHeader } from '#components/layout/site-header.tsx'
import { findSite } from '#lib/site-settings/queries.ts'

type SiteFrameProps = {
  /** Puts a way to leave quickly beside the skip link. Such a page says further down that the site isn't open, after its help. */
  isSensitive?: boolean | null | undefined
  /** The addresses of the page and of those above it. */
  here?: string[]
  children: ReactNode
}

/**
 * What surrounds every public page. `children` bring the one `<main id="main-content">`, and anything that belongs before it. The skip link
 * is the first thing a keyboard reaches; header, menu, alert and footer are landmarks with names of their own.
 */
export async function SiteFrame({ isSensitive, here = [], children }: SiteFrameProps) {
  const site = await findSite()

  return (
    <>
      <a className="govuk-skip-link" href="#main-content">
        Skip to main content
      </a>
      {isSensitive && <ExitSkipLink />}
      <SiteHeader navigation={site?.navigation ?? []} here={here} />
      {!isSensitive && <NotOpenNotice />}
      {site?.alert && <SiteAlert text={site.alert} />}
      {children}
      <SiteFooter />
      <Icons />
    </>
  )
}
