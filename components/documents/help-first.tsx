import type { Section } from '#components/blocks/headings.ts'
import { HelpWay } from '#components/blocks/help-way.tsx'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { HelplineDetails } from '#components/helplines/helpline-details.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { findDomesticAbuseHelpline } from '#lib/helplines/queries.ts'

export const helpFirstSection: Section = { id: 'help-first', text: 'Get help now', level: 2 }

/** Help comes first on a sensitive page, even when whoever wrote it left that out. */
export async function HelpFirst() {
  const helpline = await findDomesticAbuseHelpline()

  return (
    <section className="help-panel" aria-labelledby={helpFirstSection.id}>
      <SectionHeading heading={helpFirstSection} />
      <HelpWay situation="In danger now?">
        <p className="govuk-body">
          Call <SafeLink url="tel:999">999</SafeLink>. If you can’t speak on a mobile, listen, and press 55 when you are asked to.
        </p>
      </HelpWay>
      {helpline && (
        <HelpWay situation={helpline.name}>
          <HelplineDetails helpline={helpline} />
        </HelpWay>
      )}
    </section>
  )
}
