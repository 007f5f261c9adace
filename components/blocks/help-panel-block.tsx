import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { textOf } from '#components/blocks/headings.ts'
import { type HeadingConverter, RichText } from '#components/blocks/rich-text.tsx'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import type { HelpPanelBlock as Block } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

/** Its situations are headings, so that someone who moves by headings finds their own without reading the others. */
export function HelpPanelBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  return (
    <section className="help-panel" aria-labelledby={headings.get(block)?.id}>
      <SectionHeading heading={headings.get(block)} />
      {block.ways.map((way) => (
        <div className="help-panel__way" key={way.id ?? way.situation}>
          <h3 className="govuk-heading-m" dir={textDirection(way.situation)}>
            {way.situation}
          </h3>
          <div className="help-panel__advice">
            <RichText content={way.advice} heading={adviceHeading} />
          </div>
        </div>
      ))}
    </section>
  )
}

const adviceHeading: HeadingConverter = ({ node }) => <h4 className="govuk-heading-s">{textOf(node)}</h4>
