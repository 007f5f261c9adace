import { Block } from '#components/blocks/block.tsx'
import type { Body } from '#components/blocks/content-block.ts'
import { type HeadingsByOwner, headingsByOwner, headingsOf } from '#components/blocks/headings.ts'

/** The blocks of a body from one place to another, or all of them. Their headings are those of the whole body. */
export function Blocks({ blocks, from = 0, to }: { blocks: Body; from?: number; to?: number }) {
  const headings = headingsByOwner(blocks)
  const first = blocks?.findIndex((block) => headingsOf([block]).length > 0) ?? 0

  return (
    <>
      {blocks?.slice(from, to).map((block, index) => (
        <Block key={block.id ?? index} block={block} headings={from + index < first ? none : headings} />
      ))}
    </>
  )
}

/** A block before the first heading has no heading above it, so what it names are sections of the page. */
const none: HeadingsByOwner = new Map()
