import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionWriting } from '#components/blocks/section-writing.tsx'
import type { TextBlock as Block } from '#lib/payload-types.ts'

export function TextBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  return <SectionWriting content={block.content} headings={headings} />
}
