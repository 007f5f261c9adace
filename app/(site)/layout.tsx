import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '#components/site.scss'
import { SiteFrame } from '#components/layout/site-frame.tsx'
import { paths } from '#lib/paths.ts'
import { siteName } from '#lib/site-name.ts'
import { findSite } from '#lib/site-settings/queries.ts'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: siteName, template: `%s – ${siteName}` },
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/icon.svg', type: 'image/svg+xml' },
    ],
    apple: '/apple-touch-icon.png',
  },
  alternates: { types: { 'application/atom+xml': paths.newsFeed } },
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const site = await findSite()

  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">
        <SiteFrame site={site}>{children}</SiteFrame>
      </body>
    </html>
  )
}
