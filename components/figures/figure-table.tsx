import { FigureSource } from '#components/figures/figure-source.tsx'
import type { Figure } from '#lib/payload-types.ts'
import { textDirection } from '#lib/text-direction.ts'

type Words = string | null | undefined

type FigureTableProps = { figures: Figure[]; caption: Words; rowsAre: Words; valuesAre: Words }

/** A line a figure: what it counts, and the number. What all of them share is said once, in the caption; what they don't is said with each. */
export function FigureTable({ figures, caption, rowsAre, valuesAre }: FigureTableProps) {
  const isOneSource = sharedSource(figures) !== undefined

  return (
    <table className="figures">
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{rowsAre || 'What is counted'}</th>
          <th scope="col">{valuesAre || 'Figure'}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row" dir={textDirection(figure.counts)}>
              {figure.counts}
              {!caption && <span className="quiet figures__among">{figure.among}</span>}
              {!isOneSource && (
                <span className="quiet figures__among">
                  <FigureSource figure={figure} />
                </span>
              )}
            </th>
            <td>{figure.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One of the figures, where the source and the date of all are the same. */
export function sharedSource(figures: Figure[]) {
  const [first, ...others] = new Map(figures.map((figure) => [sourceKey(figure), figure])).values()
  return others.length === 0 ? first : undefined
}

function sourceKey({ source, sourceUrl, dated, asAt, from, to }: Figure) {
  return JSON.stringify([source, sourceUrl, dated, asAt, from, to])
}
