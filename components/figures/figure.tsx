import { FactList } from '#components/documents/fact-list.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { figureDate } from '#lib/figures/figure-date.ts'
import type { Figure as FigureRecord } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

/** One number of a list of figures. The value and what it counts read as one sentence; the rest is a list of facts. */
export function Figure({ figure }: { figure: FigureRecord }) {
  return (
    <li className="figure">
      <p className="figure__sentence" dir={textDirection(figure.counts)}>
        <span className="figure__value">{figure.value}</span> {figure.counts}
      </p>
      <FactList
        facts={[
          { name: 'Among', value: figure.among },
          { name: 'Source', value: <SafeLink url={figure.sourceUrl ?? undefined}>{figure.source}</SafeLink> },
          { name: 'Date', value: figureDate(figure) },
        ]}
      />
    </li>
  )
}
