import { Block } from '#components/blocks/block.tsx'
import type { Body } from '#components/blocks/content-block.ts'
import { headingsByOwner } from '#components/blocks/headings.ts'

export function Blocks({ blocks }: { blocks: Body }) {
  const headings = headingsByOwner(blocks)

  return (
    <>
      {blocks?.map((block, index) => (
        <Block key={block.id ?? index} block={block} headings={headings} />
      ))}
    </>
  )
}
