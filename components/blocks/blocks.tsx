import { Block } from '#components/blocks/block.tsx'
import type { Body } from '#components/blocks/content-block.ts'
import { headingsByOwner } from '#components/blocks/headings.ts'
import { sectionsOf } from '#components/blocks/sections.ts'
import { Section } from '#components/documents/section.tsx'
import { beginsWithHelp } from '#lib/documents/help-first.ts'

/** A body in its sections. Help that it begins with stands further up (document-help.tsx). */
export function Blocks({ blocks }: { blocks: Body }) {
  const headings = headingsByOwner(blocks)

  return sectionsOf(blocks?.slice(beginsWithHelp(blocks) ? 1 : 0), headings).map(({ heading, blocks }, index) => (
    <Section key={heading?.id ?? index} heading={heading}>
      {blocks.map((block, place) => (
        <Block key={block.id ?? place} block={block} headings={headings} />
      ))}
    </Section>
  ))
}
