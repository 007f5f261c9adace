import { SafeLink } from '#components/links/safe-link.tsx'
import { textDirection } from '#lib/text-direction.ts'

/** The way back up. The page's own name is in its heading, so it is not the last crumb. */
export function Breadcrumbs({ trail }: { trail: { label: string; href: string }[] }) {
  if (trail.length === 0) return null

  return (
    <nav aria-label="Breadcrumb">
      <ol className="trail">
        {trail.map(({ label, href }) => (
          <li key={href} dir={textDirection(label)}>
            <SafeLink url={href}>{label}</SafeLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
