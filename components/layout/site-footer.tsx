import type { ReactNode } from 'react'
import { SafeLink } from '#components/documents/safe-link.tsx'
import { paths } from '#lib/paths.ts'

const officeSite = 'https://www.avonandsomerset-pcc.gov.uk'

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
            <li>
              <SafeLink url={paths.home}>Home</SafeLink>
            </li>
            <li>
              <SafeLink url="/reducing-reoffending">Reducing reoffending</SafeLink>
            </li>
            <li>
              <SafeLink url={paths.communityPayback}>Community Payback</SafeLink>
            </li>
          </ul>
        </FooterSection>
        <FooterSection heading="The commissioner’s other work">
          <p className="site-footer__text">
            For the precept, the budget, spending, decisions, custody visiting, force performance and jobs, go to the{' '}
            <SafeLink url={officeSite}>office’s main site</SafeLink>.
          </p>
        </FooterSection>
      </div>
    </footer>
  )
}

function FooterSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div>
      <h2 className="site-footer__heading">{heading}</h2>
      {children}
    </div>
  )
}
