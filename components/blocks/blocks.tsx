import { Block } from '#components/blocks/block.tsx'
import type { Body } from '#components/blocks/content-block.ts'
import { type HeadingsByOwner, headingsByOwner, headingsOf } from '#components/blocks/headings.ts'

export function Blocks({ blocks }: { blocks: Body }) {
  const headings = headingsByOwner(blocks)
  const first = blocks?.findIndex((block) => headingsOf([block]).length > 0) ?? 0

  return (
    <>
      {blocks?.map((block, index) => (
        <Block key={block.id ?? index} block={block} headings={index < first ? none : headings} />
      ))}
    </>
  )
}

/** A block before the first heading stands below none, so what it names itself are sections of the page. */
const none: HeadingsByOwner = new Map()
