import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { SectionWriting } from '#components/blocks/section-writing.tsx'
import type { AccordionBlock as Block } from '#lib/payload-types.ts'

export function AccordionBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  return (
    <div>
      {block.sections.map((section) => (
        <details className="fold" key={section.id ?? section.title}>
          <summary className="fold__summary">
            <SectionHeading heading={headings.get(section)} />
          </summary>
          <div className="fold__content flow">
            <SectionWriting content={section.content} headings={headings} />
          </div>
        </details>
      ))}
    </div>
  )
}
