// biome-ignore-all lint/suspicious/noArrayIndexKey: cells have no name but their place, and are drawn once.
import type { ReactNode } from 'react'
import { textDirection } from '#lib/text-direction.ts'

type DataTableProps = { caption: string; headings: string[]; rows: ReactNode[][]; firstColumnNamesRows: boolean }

/** A wide table scrolls within its own frame, which the keyboard reaches, so that the page never scrolls sideways. */
export function DataTable({ caption, headings, rows, firstColumnNamesRows }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1).
    <section className="table-frame" aria-label={caption} tabIndex={0}>
      <table className="govuk-table">
        <caption className="govuk-table__caption govuk-table__caption--m">
          <span dir={textDirection(caption)}>{caption}</span>
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">{headings.map(columnHeading)}</tr>
        </thead>
        <tbody className="govuk-table__body">
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} firstNamesIt={firstColumnNamesRows} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** An empty heading is a cell: screen readers would announce a heading without a name. */
function columnHeading(text: string, index: number) {
  return text ? (
    <th key={index} scope="col" className="govuk-table__header" dir={textDirection(text)}>
      {text}
    </th>
  ) : (
    <td key={index} className="govuk-table__cell" />
  )
}

function Row({ cells, firstNamesIt }: { cells: ReactNode[]; firstNamesIt: boolean }) {
  return (
    <tr className="govuk-table__row">
      {cells.map((cell, index) =>
        firstNamesIt && index === 0 && cell ? (
          <th key={index} scope="row" className="govuk-table__header" dir={cellDirection(cell)}>
            {cell}
          </th>
        ) : (
          <td key={index} className="govuk-table__cell" dir={cellDirection(cell)}>
            {cell}
          </td>
        ),
      )}
    </tr>
  )
}

function cellDirection(cell: ReactNode) {
  return typeof cell === 'string' ? textDirection(cell) : undefined
}
