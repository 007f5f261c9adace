import type { ReactElement } from 'react'
import { CallToActionBlock } from '#components/blocks/call-to-action-block.tsx'
import type { ContentBlock } from '#components/blocks/content-block.ts'
import { FiguresBlock } from '#components/blocks/figures-block.tsx'
import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { HelpPanelBlock } from '#components/blocks/help-panel-block.tsx'
import { SignpostsBlock } from '#components/blocks/signposts-block.tsx'
import { TextBlock } from '#components/blocks/text-block.tsx'

export function Block({ block, headings }: { block: ContentBlock; headings: HeadingsByOwner }): ReactElement {
  switch (block.blockType) {
    case 'text':
      return <TextBlock block={block} headings={headings} />
    case 'figures':
      return <FiguresBlock block={block} headings={headings} />
    case 'helpPanel':
      return <HelpPanelBlock block={block} headings={headings} />
    case 'callToAction':
      return <CallToActionBlock block={block} />
    case 'signposts':
      return <SignpostsBlock block={block} headings={headings} />
  }
}
