import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading, SubHeading } from '#components/blocks/section-heading.tsx'
import { HelplineDetails } from '#components/helplines/helpline-details.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { HelplinesBlock as Block } from '#lib/payload-types.ts'

export function HelplinesBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const helplines = knownRecords(block.helplines)
  if (helplines.length === 0) return null

  return (
    <div>
      <SectionHeading heading={headings.get(block)} />
      <ul className="helplines">
        {helplines.map((helpline) => (
          <li className="helpline" key={helpline.id}>
            <SubHeading headings={headings} text={helpline.name} />
            <HelplineDetails helpline={helpline} />
          </li>
        ))}
      </ul>
    </div>
  )
}
