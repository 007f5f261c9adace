import { BodyWithFacts } from '#components/blocks/body-with-facts.tsx'
import { CheckedLine } from '#components/documents/checked-line.tsx'
import { SummaryList } from '#components/documents/fact-list.tsx'
import { OrganisationLink } from '#components/links/organisation-link.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { WebsiteLink } from '#components/links/website-link.tsx'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { Service } from '#lib/payload-types.ts'
import { areasServed, audiences, labelsOf, needs } from '#lib/services/options.ts'

export function ServiceArticle({ service }: { service: Service }) {
  return (
    <BodyWithFacts body={service.body}>
      <div>
        <ServiceFacts service={service} />
        <CheckedLine checkedOn={service.checkedOn} />
      </div>
    </BodyWithFacts>
  )
}

function ServiceFacts({ service }: { service: Service }) {
  const { phone, email, website, hours, howToGetHelp } = service
  const runBy = knownRecord(service.runBy)

  return (
    <SummaryList
      facts={[
        { name: 'What it helps with', value: labelsOf(needs, service.needs) },
        { name: 'Who it is for', value: labelsOf(audiences, service.audiences) },
        { name: 'Where', value: labelsOf(areasServed, service.areas) },
        { name: 'Run by', value: runBy && <OrganisationLink organisation={runBy} /> },
        { name: 'Hours', value: hours },
        { name: 'How to get help', value: howToGetHelp },
        { name: 'Phone', value: phone && <PhoneLink phone={phone} /> },
        { name: 'Email', value: email && <SafeLink url={`mailto:${email}`}>{email}</SafeLink> },
        { name: 'Website', value: website && <WebsiteLink url={website} /> },
      ]}
    />
  )
}
