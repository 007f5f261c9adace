import type { HeadingsByOwner } from '#components/blocks/headings.ts'
import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { Figure } from '#components/figures/figure.tsx'
import type { FiguresBlock as Block } from '#lib/payload-types.ts'

export function FiguresBlock({ block, headings }: { block: Block; headings: HeadingsByOwner }) {
  return (
    <div>
      <SectionHeading heading={headings.get(block)} />
      <ul className="figures">
        {knownFigures(block).map((figure) => (
          <Figure key={figure.id} figure={figure} />
        ))}
      </ul>
      {block.note && <p className="govuk-body figures__note">{block.note}</p>}
    </div>
  )
}

/** A deleted figure is null here, whatever its type says. */
function knownFigures({ figures }: Block) {
  return figures.filter((figure) => figure !== null && typeof figure === 'object')
}
