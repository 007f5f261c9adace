import { Block } from '#components/blocks/block.tsx'
import type { Body, ContentBlock } from '#components/blocks/content-block.ts'
import { type HeadingsByOwner, headingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { sectionsOf } from '#components/blocks/sections.ts'
import { Section } from '#components/documents/section.tsx'
import { beginsWithHelp } from '#lib/documents/help-first.ts'

/** A body in its sections. Help that it begins with stands further up (document-help.tsx). */
export function Blocks({ blocks }: { blocks: Body }) {
  const headings = headingsByOwner(blocks)

  return sectionsOf(blocks?.slice(beginsWithHelp(blocks) ? 1 : 0), headings).map(({ heading, blocks }, index) =>
    isDirectory(blocks) ? (
      <div key={heading?.id ?? index}>
        <SectionHeading heading={heading} />
        <BlockList blocks={blocks} headings={heading ? headings : none} />
      </div>
    ) : (
      <Section key={heading?.id ?? index} heading={heading}>
        <BlockList blocks={blocks} headings={heading ? headings : none} />
      </Section>
    ),
  )
}

/** A block before the first heading has no heading above it, so what it names are sections of the page. */
const none: HeadingsByOwner = new Map()

/** What is found in the directory is a section of its own. */
function isDirectory(blocks: ContentBlock[]) {
  return blocks.some((block) => block.blockType === 'listing' && block.of === 'services')
}

function BlockList({ blocks, headings }: { blocks: ContentBlock[]; headings: HeadingsByOwner }) {
  return blocks.map((block, place) => <Block key={block.id ?? place} block={block} headings={headings} />)
}
