import { Section } from '#components/documents/section.tsx'
import { SiteFrame } from '#components/layout/site-frame.tsx'
import { LinkRows } from '#components/links/link-rows.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { PageFeedbackForm } from '#components/page-feedback/page-feedback-form.tsx'
import { SearchForm } from '#components/search/search-form.tsx'
import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import { noPublication, pageKinds } from '#lib/page-feedback/page-kinds.ts'
import { paths } from '#lib/paths.ts'
import { findSite } from '#lib/site-settings/queries.ts'

/** The section that delivery replaces. */
const likelyPages = { id: 'likely-pages', text: 'Pages people look for', level: 2 } as const

export async function PageNotFound() {
  const site = await findSite()

  return (
    <SiteFrame>
      <div className="govuk-width-container">
        <main id="main-content">
          <div className="head head--home">
            <h1 className="govuk-heading-xl">Page not found</h1>
            <p className="lead">The page may have moved. Check that the address is right.</p>
          </div>
          {/* Delivery puts in their place what the address may have meant (lib/surface/answer-not-found.ts). */}
          <LikelyPages heading={likelyPages} pages={site?.navigation ?? []} />
          <Section heading={{ id: 'search-instead', text: 'Search instead', level: 2 }}>
            <SearchForm id="search-query" name="Search for the page" />
          </Section>
          <Section heading={{ id: 'get-help-now', text: 'Get help now', level: 2 }}>
            <HelpLines />
          </Section>
        </main>
        <PageFeedbackForm path={pageKinds.pageNotFound} publishedVersion={noPublication} />
      </div>
    </SiteFrame>
  )
}

function LikelyPages({ heading, pages }: { heading: typeof likelyPages; pages: { label: string; href: string }[] }) {
  if (pages.length === 0) return null

  return (
    <Section heading={heading}>
      <LinkRows links={pages} />
    </Section>
  )
}

function HelpLines() {
  const { samaritans } = knownHelplines

  return (
    <>
      <p className="govuk-body">
        In danger: call <PhoneLink phone="999" />. For domestic abuse, go to <SafeLink url={paths.info}>Domestic abuse help</SafeLink>.
      </p>
      <p className="govuk-body">
        Someone to talk to: {samaritans.name}, <PhoneLink phone={samaritans.phone} />, free, 24 hours.
      </p>
    </>
  )
}
