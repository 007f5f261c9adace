import type { ReactNode } from 'react'
import { SafeLink } from '#components/links/safe-link.tsx'
import { office } from '#lib/office.ts'
import { paths } from '#lib/paths.ts'
import { maybeRuntime } from '#lib/runtime.ts'

/** What the law requires every page to lead to, and what people look for in a footer. Each link shows only while its page is published. */
const footerPages = [
  { label: 'About this site', path: paths.about },
  { label: 'Contact', path: paths.contact },
  { label: 'Complaints', path: paths.complaints },
  { label: 'Freedom of information', path: paths.freedomOfInformation },
  { label: 'Accessibility statement', path: paths.accessibility },
  { label: 'Privacy', path: paths.privacy },
  { label: 'Cookies', path: paths.cookies },
]

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="govuk-width-container site-footer__columns">
        <FooterSection heading="If you need the police">
          <p className="site-footer__text">
            In an emergency, call <SafeLink url="tel:999">999</SafeLink>.
          </p>
          <p className="site-footer__text">
            If it is not an emergency, call <SafeLink url="tel:101">101</SafeLink>.
          </p>
        </FooterSection>
        <FooterSection heading="On this site">
          <ul className="site-footer__list">
            {footerPages.filter(isPublished).map(({ label, path }) => (
              <li key={path}>
                <SafeLink url={path}>{label}</SafeLink>
              </li>
            ))}
          </ul>
        </FooterSection>
        <FooterSection heading="The commissioner’s other work">
          <p className="site-footer__text">
            For the precept, the budget, spending, decisions, custody visiting, force performance and jobs, go to the{' '}
            <SafeLink url={office.website}>office’s main site</SafeLink>.
          </p>
        </FooterSection>
      </div>
    </footer>
  )
}

function isPublished({ path }: { path: string }) {
  return maybeRuntime()?.routes.answer(path).kind === 'page'
}

function FooterSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div>
      <h2 className="site-footer__heading">{heading}</h2>
      {children}
    </div>
  )
}
