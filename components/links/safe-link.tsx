import type { ReactNode } from 'react'
import { Icon } from '#components/layout/icons.tsx'
import { linkProtocols, webProtocols } from '#lib/documents/link-protocols.ts'

type SafeLinkProps = { url: string | undefined; opensNewTab?: boolean; className?: string; children: ReactNode }

/**
 * A link to a place on this site, a web address, an e-mail address or a phone number. Anything that would lead elsewhere, such as a script,
 * is shown as words. Its accessible name says when it leaves this site or opens a new tab (WCAG 2.4.4, 3.2.5).
 */
export function SafeLink({ url, opensNewTab = false, className = 'govuk-link', children }: SafeLinkProps) {
  const target = safeTarget(url)
  if (!target) return <>{children}</>
  const newTab = opensNewTab ? { target: '_blank', rel: 'noopener' } : {}

  return (
    <a className={className} href={target.href} {...newTab}>
      {target.isElsewhere ? <Elsewhere>{children}</Elsewhere> : children}
      {opensNewTab && ' (opens in new tab)'}
    </a>
  )
}

/** The words of a link that leaves this site: the mark never parts from the last of them, and says the same as the hidden words. */
function Elsewhere({ children }: { children: ReactNode }) {
  const [before, last] = typeof children === 'string' ? splitLastWord(children) : [children, null]

  return (
    <>
      {before}
      <span className="kept-together">
        {last}
        <Icon name="off-site" className="off-site" />
      </span>
      <span className="govuk-visually-hidden"> (another website)</span>
    </>
  )
}

// A longer one, like an address, may have to break where the text is enlarged.
const longestKept = 18

function splitLastWord(words: string): [string, string | null] {
  const last = /(?<!\S)\S*$/.exec(words)?.[0] ?? ''
  return last.length <= longestKept ? [words.slice(0, words.length - last.length), last] : [words, null]
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
