import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { SignpostList } from '#components/documents/signpost-list.tsx'
import { publishedDocuments } from '#components/links/link-target.ts'
import type { SignpostsBlock as Block } from '#lib/payload-types.ts'

export function SignpostsBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const documents = publishedDocuments(block.documents)
  if (documents.length === 0) return null

  return (
    <div>
      <SectionHeading heading={headings.get(block)} />
      <SignpostList documents={documents} />
    </div>
  )
}
