import { SiteMark } from '#components/layout/site-mark.tsx'
import { paths } from '#lib/paths.ts'
import type { SiteSnapshot } from '#lib/site-settings/snapshot.ts'

/** The menu is plain links that wrap, so that it needs neither a script nor a tap to open. */
export function SiteHeader({ navigation }: Pick<SiteSnapshot, 'navigation'>) {
  return (
    <header className="site-header">
      <div className="govuk-width-container">
        <a className="site-header__home" href={paths.home}>
          <SiteMark />
          <span>
            <span className="site-header__site">Reducing reoffending</span>{' '}
            <span className="site-header__office">Office of the Police and Crime Commissioner for Avon and Somerset</span>
          </span>
        </a>
      </div>
      {navigation.length > 0 && <SiteMenu navigation={navigation} />}
    </header>
  )
}

function SiteMenu({ navigation }: Pick<SiteSnapshot, 'navigation'>) {
  return (
    <nav className="site-menu" aria-label="Menu">
      <ul className="site-menu__list govuk-width-container">
        {navigation.map(({ label, href }) => (
          <li key={`${href} ${label}`}>
            <a className="site-menu__link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
