import type { ReactNode } from 'react'
import { SafeLink } from '#components/links/safe-link.tsx'

type LinkRow = { href: string; label: string /** Heard after the label, and not seen. */; unseen?: string }

/** Plain links, a row each, in two columns where there is room. */
export function LinkRows({ links }: { links: readonly LinkRow[] }): ReactNode {
  if (links.length === 0) return null

  return (
    <ul className="plain-rows">
      {links.map(({ href, label, unseen }) => (
        <li key={href}>
          <SafeLink url={href}>
            {label}
            {unseen && <span className="govuk-visually-hidden">{unseen}</span>}
          </SafeLink>
        </li>
      ))}
    </ul>
  )
}
