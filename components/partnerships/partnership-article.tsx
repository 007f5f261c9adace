import { Blocks } from '#components/blocks/blocks.tsx'
import { MemberList } from '#components/documents/member-list.tsx'
import { formatPartialDate } from '#lib/dates.ts'
import type { Partnership } from '#lib/payload-types.ts'

export function PartnershipArticle({ partnership }: { partnership: Partnership }) {
  return (
    <>
      <PartnershipFacts partnership={partnership} />
      <MemberList members={partnership.members} />
      <Blocks blocks={partnership.body} />
    </>
  )
}

function PartnershipFacts({ partnership: { established, aim } }: { partnership: Partnership }) {
  if (!established && !aim) return null

  return (
    <dl className="govuk-summary-list partnership-facts">
      {established && <Fact name="Established" value={formatPartialDate(established)} />}
      {aim && <Fact name="Aim" value={aim} />}
    </dl>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{name}</dt>
      <dd className="govuk-summary-list__value">{value}</dd>
    </div>
  )
}
