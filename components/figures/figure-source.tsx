import { SafeLink } from '#components/links/safe-link.tsx'
import { figureDate } from '#lib/figures/figure-date.ts'
import type { Figure } from '#lib/payload-types.ts'

/** Where a figure is from, and when it was true: “Source: Somerset Council, December 2025”. */
export function FigureSource({ figure }: { figure: Figure }) {
  return (
    <>
      Source: <SafeLink url={figure.sourceUrl ?? undefined}>{`${figure.source}, ${figureDate(figure)}`}</SafeLink>
    </>
  )
}
