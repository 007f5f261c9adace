import type { ReactNode } from 'react'
import { Blocks } from '#components/blocks/blocks.tsx'
import { FactsSection } from '#components/documents/facts-section.tsx'
import { Checked } from '#components/helplines/checked.tsx'
import { OrganisationLink } from '#components/links/organisation-link.tsx'
import { PhoneButton } from '#components/links/phone-button.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { TextWithContacts } from '#components/links/text-with-contacts.tsx'
import { WebsiteLink } from '#components/links/website-link.tsx'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { Service } from '#lib/payload-types.ts'
import { areasServed, audiences, labelsOf, needs } from '#lib/services/options.ts'

/** How to reach a service first, then what it is. */
export function ServiceArticle({ service }: { service: Service }) {
  const { phone, email, website, hours, howToGetHelp, check } = service
  const runBy = knownRecord(service.runBy)

  return (
    <>
      <FactsSection
        facts={[
          { name: 'Phone', value: phone && <PhoneButton phone={phone} /> },
          { name: 'Hours', value: hours },
          { name: 'Website', value: website && way(<WebsiteLink url={website} />) },
          { name: 'Email', value: email && way(<SafeLink url={`mailto:${email}`}>{email}</SafeLink>) },
          { name: 'How to get help', value: howToGetHelp && <TextWithContacts text={howToGetHelp} /> },
          { name: 'Helps with', value: labelsOf(needs, service.needs) },
          { name: 'Who it is for', value: audienceOf(service) },
          { name: 'Where', value: labelsOf(areasServed, service.areas) },
          { name: 'Run by', value: runBy && runBy.name !== service.title && <OrganisationLink organisation={runBy} /> },
          { name: 'These details', value: check?.on && <Checked on={check.on} /> },
        ]}
      />
      <Blocks blocks={service.body} />
    </>
  )
}

/** As high as a finger needs. */
function way(link: ReactNode) {
  return <span className="facts__way">{link}</span>
}

/** What is for everyone is for each group: naming some would leave the others in doubt. */
function audienceOf({ audiences: chosen }: Service) {
  return labelsOf(audiences, chosen.includes('everyone') ? ['everyone'] : chosen)
}
