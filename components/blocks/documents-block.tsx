import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { PublicationLinks } from '#components/publications/publication-links.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { DocumentsBlock as Block } from '#lib/payload-types.ts'

export function DocumentsBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const publications = knownRecords(block.publications)
  if (publications.length === 0) return null

  return (
    <div className="text-block">
      <SectionHeading heading={headings.get(block)} />
      <PublicationLinks publications={publications} />
    </div>
  )
}
