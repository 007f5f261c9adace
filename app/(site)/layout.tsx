import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '#components/site.scss'
import { feedLink } from '#lib/news/feed-link.ts'
import { siteName } from '#lib/site-name.ts'

export const dynamic = 'force-dynamic'

const common: Metadata = {
  title: { default: siteName, template: `%s – ${siteName}` },
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/icon.svg', type: 'image/svg+xml' },
    ],
    apple: '/apple-touch-icon.png',
  },
}

export function generateMetadata(): Metadata {
  return { ...common, alternates: feedLink() }
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">{children}</body>
    </html>
  )
}
