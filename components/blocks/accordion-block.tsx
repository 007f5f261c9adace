import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { SectionWriting } from '#components/blocks/section-writing.tsx'
import type { AccordionBlock as Block } from '#lib/payload-types.ts'

export function AccordionBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  return (
    <div className="accordion">
      <SectionHeading heading={headings.get(block)} />
      {block.sections.map((section) => (
        <details className="accordion__section" key={section.id ?? section.title}>
          <summary className="accordion__summary">
            <SectionHeading heading={headings.get(section)} />
          </summary>
          <div className="accordion__content">
            <SectionWriting content={section.content} headings={headings} />
          </div>
        </details>
      ))}
    </div>
  )
}
