import { Checked } from '#components/helplines/checked.tsx'
import { ReachLine } from '#components/helplines/reach-line.tsx'
import { OrganisationLink } from '#components/links/organisation-link.tsx'
import { TextWithContacts } from '#components/links/text-with-contacts.tsx'
import { WebsiteLink } from '#components/links/website-link.tsx'
import { knownRecord } from '#lib/documents/known-records.ts'
import type { Helpline } from '#lib/payload-types.ts'

export function HelplineList({ helplines }: { helplines: Helpline[] }) {
  return (
    <ul className="helplines">
      {helplines.map((helpline) => (
        <ReachLine
          key={helpline.id}
          name={helpline.name}
          about={aboutHelpline(helpline)}
          phone={helpline.phone}
          website={helpline.website}
          of={helpline.name}
        >
          <More helpline={helpline} />
        </ReachLine>
      ))}
    </ul>
  )
}

/** For whom, what it costs, and when: “Men. Free, 24 hours”. */
function aboutHelpline({ forWhom, cost, hours }: Helpline) {
  const terms = [cost, hours].filter(Boolean).join(', ')
  return terms ? `${forWhom.replace(/\.$/, '')}. ${terms}` : forWhom
}

function More({ helpline: { otherWays, runBy, website, phone, check } }: { helpline: Helpline }) {
  const who = knownRecord(runBy)

  return (
    <>
      {otherWays && <TextWithContacts text={otherWays} />}{' '}
      {who && (
        <>
          Run by <OrganisationLink organisation={who} />.
        </>
      )}{' '}
      {website && phone && (
        <>
          Website: <WebsiteLink url={website} />
        </>
      )}{' '}
      {check?.on && <Checked on={check.on} />}
    </>
  )
}
