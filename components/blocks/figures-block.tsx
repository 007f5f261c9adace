import { FigureSentence } from '#components/figures/figure-sentence.tsx'
import { FigureSource } from '#components/figures/figure-source.tsx'
import { FigureTable, sharedSource } from '#components/figures/figure-table.tsx'
import { FigureTerms } from '#components/figures/figure-terms.tsx'
import { knownRecords } from '#lib/documents/known-records.ts'
import { isDated } from '#lib/figures/figure-date.ts'
import type { FiguresBlock as Block, Figure } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

/** Figures, what they can't say, and where they are from. One without a date isn't shown. */
export function FiguresBlock({ block }: { block: Block }) {
  const figures = knownRecords(block.figures).filter(isDated)
  if (figures.length === 0) return null
  const source = sharedSource(figures)

  return (
    <>
      <Figures figures={figures} block={block} />
      {block.note && (
        <p className="govuk-body" dir={textDirection(block.note)}>
          {block.note}
        </p>
      )}
      {source && (
        <p className="quiet figures__source">
          <FigureSource figure={source} />
        </p>
      )}
      <FigureTerms />
    </>
  )
}

/** A table that can be copied. One figure alone is a sentence, unless columns were named for it: “Fell by” is part of what it says. */
function Figures({ figures, block: { caption, rowsAre, valuesAre } }: { figures: Figure[]; block: Block }) {
  const [first, ...others] = figures
  if (first && others.length === 0 && !rowsAre && !valuesAre) return <FigureSentence figure={first} start={caption} />
  return <FigureTable figures={figures} caption={caption} rowsAre={rowsAre} valuesAre={valuesAre} />
}
