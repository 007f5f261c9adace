import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { OrganisationList } from '#components/documents/organisation-list.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { MembersBlock as Block } from '#lib/payload-types.ts'

export function MembersBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const organisations = knownRecords(block.organisations)
  if (organisations.length === 0) return null

  return (
    <div className="text-block">
      <SectionHeading heading={headings.get(block)} />
      <OrganisationList organisations={organisations} />
    </div>
  )
}
