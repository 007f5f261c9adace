import { SafeLink } from '#components/documents/safe-link.tsx'
import { figureDate } from '#components/figures/figure-date.ts'
import type { Figure as FigureRecord } from '#lib/payload-types.ts'

/** One number of a list of figures. The value and what it counts read as one sentence; the rest is a list of facts. */
export function Figure({ figure }: { figure: FigureRecord }) {
  return (
    <li className="figure">
      <p className="figure__sentence">
        <span className="figure__value">{figure.value}</span> {figure.counts}
      </p>
      <dl className="figure__facts">
        <dt>Among</dt>
        <dd>{figure.among}</dd>
        <dt>Source</dt>
        <dd>
          <SafeLink url={figure.sourceUrl ?? undefined}>{figure.source}</SafeLink>
        </dd>
        <dt>Date</dt>
        <dd>{figureDate(figure)}</dd>
      </dl>
    </li>
  )
}
