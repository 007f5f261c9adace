import { textDirection } from '#lib/text-direction.ts'

/** The way back up. The page's own name is in its heading, so it is not the last crumb. */
export function Breadcrumbs({ trail }: { trail: { label: string; href: string }[] }) {
  if (trail.length === 0) return null

  return (
    <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
      <ol className="govuk-breadcrumbs__list">
        {trail.map(({ label, href }) => (
          <li className="govuk-breadcrumbs__list-item" key={href}>
            <a className="govuk-breadcrumbs__link" href={href} dir={textDirection(label)}>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
