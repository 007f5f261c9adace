import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { Figure } from '#components/figures/figure.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import type { FiguresBlock as Block } from '#lib/payload-types.ts'

export function FiguresBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  const figures = knownRecords(block.figures)
  if (figures.length === 0) return null

  return (
    <div>
      <SectionHeading heading={headings.get(block)} />
      <ul className="figures">
        {figures.map((figure) => (
          <Figure key={figure.id} figure={figure} />
        ))}
      </ul>
      {block.note && <p className="govuk-body figures__note">{block.note}</p>}
    </div>
  )
}
