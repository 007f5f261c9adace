import { Blocks } from '#components/blocks/blocks.tsx'
import { FactsSection } from '#components/documents/facts-section.tsx'
import { MemberList } from '#components/documents/member-list.tsx'
import { formatPartialDate } from '#lib/dates.ts'
import type { Partnership } from '#lib/payload-types.ts'

export function PartnershipArticle({ partnership }: { partnership: Partnership }) {
  const { established, legalBasis, aim, members, body } = partnership

  return (
    <>
      <FactsSection
        facts={[
          { name: 'Aim', value: aim },
          { name: 'Set up', value: established && formatPartialDate(established) },
          { name: 'Legal basis', value: legalBasis },
        ]}
      />
      <MemberList members={members} />
      <Blocks blocks={body} />
    </>
  )
}
