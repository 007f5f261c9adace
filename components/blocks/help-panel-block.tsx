import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { HelpWay } from '#components/blocks/help-way.tsx'
import { type HeadingConverter, RichText } from '#components/blocks/rich-text.tsx'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { textOf } from '#lib/documents/rich-text.ts'
import type { HelpPanelBlock as Block } from '#lib/payload-types.ts'

export function HelpPanelBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  return (
    <section className="help-panel" aria-labelledby={headings.get(block)?.id}>
      <SectionHeading heading={headings.get(block)} />
      {block.ways.map((way) => (
        <HelpWay key={way.id ?? way.situation} situation={way.situation}>
          <RichText content={way.advice} heading={adviceHeading} />
        </HelpWay>
      ))}
    </section>
  )
}

const adviceHeading: HeadingConverter = ({ node }) => <h4 className="govuk-heading-s">{textOf(node)}</h4>
