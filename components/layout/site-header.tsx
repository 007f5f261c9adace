import { SiteMark } from '#components/layout/site-mark.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { office } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'
import type { Site } from '#lib/site-settings/queries.ts'
import { textDirection } from '#lib/text-direction.ts'

/** The menu opens without a script where the screen is narrow, and is always open where there is room. */
export function SiteHeader({ navigation }: Pick<Site, 'navigation'>) {
  return (
    <header className="site-header">
      <div className="govuk-width-container site-header__top">
        <a className="site-header__home" href={paths.home}>
          <SiteMark />
          <span>
            <span className="site-header__site">Reducing reoffending</span> <span className="site-header__office">{office.name}</span>
          </span>
        </a>
        <SearchForm id="site-search" name="Site" className="site-header__search" />
      </div>
      {navigation.length > 0 && <SiteMenu navigation={navigation} />}
    </header>
  )
}

function SiteMenu({ navigation }: Pick<Site, 'navigation'>) {
  return (
    <nav className="site-menu" aria-label="Menu">
      <div className="govuk-width-container">
        <details className="always-open-when-wide">
          <summary className="site-menu__summary">Menu</summary>
          <ul className="site-menu__list">
            {navigation.map(({ label, href }) => (
              <li key={`${href} ${label}`}>
                <a className="site-menu__link" href={href} dir={textDirection(label)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </nav>
  )
}
