import { beginsWithHelp } from '#components/blocks/body-with-facts.tsx'
import type { Section } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { CheckedLine } from '#components/documents/checked-line.tsx'
import { FactList } from '#components/documents/fact-list.tsx'
import { PhoneLink } from '#components/documents/phone-link.tsx'
import { SafeLink } from '#components/documents/safe-link.tsx'
import type { SiteDocument } from '#lib/documents/queries.ts'
import { findDomesticAbuseHelpline } from '#lib/helplines/queries.ts'
import type { Helpline } from '#lib/payload-types.ts'

export const helpFirstSection: Section = { id: 'help-first', text: 'Get help now', level: 2 }

/** Whether a sensitive page has no help of its own to begin with, so that the site’s own stands there. */
export function needsHelpFirst({ isSensitive, body }: SiteDocument['document']) {
  return Boolean(isSensitive) && !beginsWithHelp(body)
}

/** Help comes first on a sensitive page, also when whoever wrote it left that out. */
export async function HelpFirst() {
  const helpline = await findDomesticAbuseHelpline()

  return (
    <section className="help-panel" aria-labelledby={helpFirstSection.id}>
      <SectionHeading heading={helpFirstSection} />
      <div className="help-panel__way">
        <h3 className="govuk-heading-m">In danger now?</h3>
        <div className="help-panel__advice">
          <p className="govuk-body">
            Call <SafeLink url="tel:999">999</SafeLink>. If you can’t speak on a mobile, listen, and press 55 when you are asked to.
          </p>
        </div>
      </div>
      {helpline && <HelplineWay helpline={helpline} />}
    </section>
  )
}

function HelplineWay({ helpline: { name, phone, hours, forWhom, checkedOn } }: { helpline: Helpline }) {
  return (
    <div className="help-panel__way">
      <h3 className="govuk-heading-m">{name}</h3>
      <div className="help-panel__advice">
        <p className="govuk-body">
          Call <PhoneLink phone={phone} />
        </p>
        <FactList
          facts={[
            { name: 'Hours', value: hours },
            { name: 'Who it is for', value: forWhom },
          ]}
        />
        <CheckedLine checkedOn={checkedOn} />
      </div>
    </div>
  )
}
