import { BodyWithFacts } from '#components/blocks/body-with-facts.tsx'
import { SummaryList } from '#components/documents/fact-list.tsx'
import { MemberList } from '#components/documents/member-list.tsx'
import { formatPartialDate } from '#lib/dates.ts'
import type { Partnership } from '#lib/payload-types.ts'

export function PartnershipArticle({ partnership }: { partnership: Partnership }) {
  const { established, legalBasis, aim, members, body } = partnership

  return (
    <BodyWithFacts body={body}>
      <SummaryList
        facts={[
          { name: 'Established', value: established && formatPartialDate(established) },
          { name: 'Legal basis', value: legalBasis },
          { name: 'Aim', value: aim },
        ]}
      />
      <MemberList members={members} />
    </BodyWithFacts>
  )
}
