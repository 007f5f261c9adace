import { SafeLink } from '#components/links/safe-link.tsx'
import { office } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'
import { maybeRuntime } from '#lib/runtime.ts'

/** What the law requires every page to lead to, and what people look for in a footer. Each link shows only while its page is published. */
const footerPages = [
  { label: 'Contact', path: paths.contact },
  { label: 'Complaints', path: paths.complaints },
  { label: 'Freedom of information', path: paths.freedomOfInformation },
  { label: 'Accessibility', path: paths.accessibility },
  { label: 'Privacy', path: paths.privacy },
  { label: 'Cookies', path: paths.cookies },
  { label: 'About us', path: paths.about },
]

export function SiteFooter() {
  return (
    <footer className="foot">
      <div className="govuk-width-container">
        <p className="foot__police">
          <span>
            Emergency <SafeLink url="tel:999">999</SafeLink>
          </span>
          <span>
            Not an emergency <SafeLink url="tel:101">101</SafeLink>
          </span>
        </p>
        <ul className="foot__pages">
          {footerPages.filter(isPublished).map(({ label, path }) => (
            <li key={path}>
              <SafeLink url={path}>{label}</SafeLink>
            </li>
          ))}
          <li>
            <SafeLink url={office.website}>Main website</SafeLink>
          </li>
        </ul>
        <p className="foot__office">{office.name}</p>
      </div>
    </footer>
  )
}

function isPublished({ path }: { path: string }) {
  return maybeRuntime()?.routes.answer(path).kind === 'page'
}
