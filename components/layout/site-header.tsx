import { SiteMark } from '#components/layout/site-mark.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { paths } from '#lib/paths.ts'
import type { Site } from '#lib/site-settings/queries.ts'
import { textDirection } from '#lib/text-direction.ts'

type SiteHeaderProps = Pick<Site, 'navigation'> & {
  /** The addresses of the page and of those above it: the menu marks the one among them. */
  here: string[]
}

/** One bar. Menu and Search open without a script, below the bar, and push the page down, so that nothing covers what has the focus. */
export function SiteHeader({ navigation, here }: SiteHeaderProps) {
  return (
    <header className="bar">
      <div className="govuk-width-container bar__top">
        <a className="bar__home" href={paths.home}>
          <SiteMark />
          <span className="bar__name">
            <span className="bar__site">Reducing reoffending</span> <span className="bar__place">Avon and Somerset</span>
          </span>
        </a>
      </div>
      {navigation.length > 0 && <SiteMenu navigation={navigation} here={here} />}
      <SiteSearch />
    </header>
  )
}

function SiteMenu({ navigation, here }: SiteHeaderProps) {
  return (
    <details className="menu" name="bar">
      <summary className="bar__opener">
        <span>Menu</span>
      </summary>
      <nav className="govuk-width-container" aria-label="Menu">
        <ul className="menu__list">
          {navigation.map(({ label, href }) => (
            <li key={`${href} ${label}`}>
              <a className="menu__link" href={href} aria-current={here.includes(href) ? 'true' : undefined} dir={textDirection(label)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}

function SiteSearch() {
  return (
    <details name="bar">
      <summary className="bar__opener">
        <span>Search</span>
      </summary>
      <div className="govuk-width-container">
        <div className="bar__panel">
          <SearchForm id="site-search" name="Site" />
        </div>
      </div>
    </details>
  )
}
