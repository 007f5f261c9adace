import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { directionOf, type HeadingConverter, RichText } from '#components/blocks/rich-text.tsx'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import type { TextBlock as Block } from '#lib/payload-types.ts'

export function TextBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  return (
    <div className="text-block">
      <RichText content={block.content} heading={sectionHeadings(headings)} />
    </div>
  )
}

function sectionHeadings(headings: HeadingsByOwner): HeadingConverter {
  return ({ node }) => <SectionHeading heading={headings.get(node)} dir={directionOf(node)} />
}
