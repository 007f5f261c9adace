import { CheckedLine } from '#components/documents/checked-line.tsx'
import { FactList } from '#components/documents/fact-list.tsx'
import { OrganisationLink } from '#components/links/organisation-link.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { WebsiteLink } from '#components/links/website-link.tsx'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { Helpline } from '#lib/payload-types.ts'

export function HelplineDetails({ helpline }: { helpline: Helpline }) {
  const runBy = knownRecord(helpline.runBy)

  return (
    <>
      <p className="helpline__phone">
        <PhoneLink phone={helpline.phone} />
      </p>
      <FactList
        facts={[
          { name: 'Hours', value: helpline.hours },
          { name: 'Who it is for', value: helpline.forWhom },
          { name: 'Cost', value: helpline.cost },
          { name: 'Other ways', value: helpline.otherWays },
          { name: 'Run by', value: runBy && <OrganisationLink organisation={runBy} /> },
          { name: 'Website', value: helpline.website && <WebsiteLink url={helpline.website} /> },
        ]}
      />
      <CheckedLine checkedOn={helpline.checkedOn} />
    </>
  )
}
