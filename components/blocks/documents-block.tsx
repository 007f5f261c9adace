import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { knownRecords } from '#components/documents/known-records.ts'
import { PublicationLinks } from '#components/publications/publication-links.tsx'
import type { DocumentsBlock as Block } from '#lib/payload-types.ts'

export function DocumentsBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  return (
    <div className="text-block">
      <SectionHeading heading={headings.get(block)} />
      <PublicationLinks publications={knownRecords(block.publications)} />
    </div>
  )
}
