import type { Body, ContentBlock } from '#components/blocks/content-block.ts'
import { drawsNothing } from '#components/blocks/draws-nothing.ts'
import type { HeadingsByOwner, Section } from '#components/blocks/headings.ts'

/** What is under one heading of a page: a block, or as much of its running text. */
type Part = { heading?: Section | undefined; block: ContentBlock }

/** A section of a page: its heading, unless it comes before the first, and the blocks under it. */
export type PageSection = { heading: Section | undefined; blocks: ContentBlock[] }

/** The blocks of a body, gathered under the headings that they begin, or that staff wrote among their words. No heading is over nothing. */
export function sectionsOf(blocks: Body, headings: HeadingsByOwner): PageSection[] {
  const sections: PageSection[] = []
  for (const { heading, block } of (blocks ?? []).flatMap((block) => partsOf(block, headings))) {
    const last = sections.at(-1)
    const shown = drawsNothing(block) ? [] : [block]
    if (last && !heading) last.blocks.push(...shown)
    else sections.push({ heading, blocks: shown })
  }
  return sections.filter(({ blocks }) => blocks.length > 0)
}

function partsOf(block: ContentBlock, headings: HeadingsByOwner): Part[] {
  if (block.blockType === 'text') return writtenParts(block, headings)
  return drawsNothing(block) ? [] : [{ heading: headings.get(block), block }]
}

/** Running text from each heading of the second level to the next. The words of that heading are the section's, not the text's. */
function writtenParts(block: ContentBlock & { blockType: 'text' }, headings: HeadingsByOwner): Part[] {
  const parts: (Part & { nodes: typeof block.content.root.children })[] = []
  for (const node of block.content.root.children) {
    const heading = headings.get(node)
    if (heading?.level === 2) parts.push({ heading, block, nodes: [] })
    else if (parts.length === 0) parts.push({ block, nodes: [node] })
    else parts.at(-1)?.nodes.push(node)
  }
  return parts.map(({ heading, nodes }) => ({
    heading,
    block: { ...block, content: { root: { ...block.content.root, children: nodes } } },
  }))
}
