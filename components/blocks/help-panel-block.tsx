import { type HeadingConverter, RichText } from '#components/blocks/rich-text.tsx'
import { textOf } from '#lib/documents/rich-text.ts'
import type { HelpPanelBlock as Block } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

/** Each situation is a heading, so that someone who moves by headings finds their own without reading the others. */
export function HelpPanelBlock({ block }: { block: Block }) {
  return block.ways.map(({ id, situation, advice }) => (
    <div className="flow" key={id ?? situation}>
      <h3 className="govuk-heading-m" dir={textDirection(situation)}>
        {situation}
      </h3>
      <RichText content={advice} heading={adviceHeading} />
    </div>
  ))
}

const adviceHeading: HeadingConverter = ({ node }) => <h4 className="govuk-heading-s">{textOf(node)}</h4>
