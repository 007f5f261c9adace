import { SafeLink } from '#components/links/safe-link.tsx'
import { findSite } from '#lib/site-settings/queries.ts'
import { textDirection } from '#lib/text-direction.ts'

/** The way back up, by the words of the menu where it has them. The page's own name is in its heading, so it is not the last crumb. */
export async function Breadcrumbs({ trail }: { trail: { label: string; href: string }[] }) {
  if (trail.length === 0) return null
  const site = await findSite()
  const inMenu = new Map(site?.navigation.map(({ href, label }) => [href, label]))

  return (
    <nav aria-label="Breadcrumb">
      <ol className="trail">
        {trail.map(({ label, href }) => (
          <li key={href} dir={textDirection(label)}>
            <SafeLink url={href}>{inMenu.get(href) ?? label}</SafeLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
