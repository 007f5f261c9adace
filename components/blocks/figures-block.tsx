import { FigureTable } from '#components/figures/figure-table.tsx'
import { FigureTerms } from '#components/figures/figure-terms.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import { isDated } from '#lib/figures/figure-date.ts'
import type { FiguresBlock as Block } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

/** Figures as a table that can be copied. One without a date isn't shown. */
export function FiguresBlock({ block }: { block: Block }) {
  const figures = knownRecords(block.figures).filter(isDated)
  if (figures.length === 0) return null

  return (
    <>
      <FigureTable figures={figures} caption={block.caption} rowsAre={block.rowsAre} valuesAre={block.valuesAre} />
      <FigureTerms />
      {block.note && (
        <p className="govuk-body" dir={textDirection(block.note)}>
          {block.note}
        </p>
      )}
    </>
  )
}
