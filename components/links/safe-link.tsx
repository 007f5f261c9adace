import type { ReactNode } from 'react'
import { linkProtocols, webProtocols } from '#lib/documents/link-protocols.ts'

type SafeLinkProps = { url: string | undefined; opensNewTab?: boolean; children: ReactNode }

/**
 * A link to a place on this site, a web address, an e-mail address or a phone number. Anything that would lead elsewhere, such as a script,
 * is shown as words. Its accessible name says when it leaves this site or opens a new tab (WCAG 2.4.4, 3.2.5).
 */
export function SafeLink({ url, opensNewTab = false, children }: SafeLinkProps) {
  const target = safeTarget(url)
  if (!target) return <>{children}</>
  const newTab = opensNewTab ? { target: '_blank', rel: 'noopener' } : {}

  return (
    <a className={target.isElsewhere ? 'govuk-link external-link' : 'govuk-link'} href={target.href} {...newTab}>
      {children}
      {target.isElsewhere && <span className="govuk-visually-hidden"> (another website)</span>}
      {opensNewTab && ' (opens in new tab)'}
    </a>
  )
}

// Browsers drop tabs and line feeds from addresses and read `/\host` as another host, so their own parser decides what is on this site.
const base = 'https://this-site.invalid'

function safeTarget(url = '') {
  if (!URL.canParse(url, base)) return
  const { protocol, origin, href, pathname, search, hash } = new URL(url, base)
  if (origin === base) return sitePath(url.trim(), { path: pathname + search + hash, hash })
  if (!linkProtocols.includes(protocol)) return
  return { href: protocol === 'tel:' ? href.replace(/\s|%20/g, '') : href, isElsewhere: webProtocols.includes(protocol) }
}

function sitePath(url: string, { path, hash }: { path: string; hash: string }) {
  if (url.startsWith('#')) return { href: hash, isElsewhere: false }
  return url.startsWith('/') ? { href: path, isElsewhere: false } : undefined
}
