import type { SiteSection } from '#lib/routes/section.ts'
import { textDirection } from '#lib/text-direction.ts'

/** The pages of the section that the page is in. Where the screen is narrow it starts closed, as the contents list does. */
export function SectionNavigation({ section: { top, pages }, path }: { section: SiteSection; path: string }) {
  return (
    <nav className="page-list" aria-label={`Pages about ${top.label}`}>
      <p className="page-list__title">
        <a className="page-list__link" href={top.href} dir={textDirection(top.label)}>
          {top.label}
        </a>
      </p>
      <details className="always-open-when-wide">
        <summary className="page-list__summary">More in “{top.label}”</summary>
        <ul className="page-list__list">
          {pages.map(({ label, href }) => (
            <li key={href}>
              <a className="page-list__link" href={href} aria-current={href === path ? 'page' : undefined} dir={textDirection(label)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
