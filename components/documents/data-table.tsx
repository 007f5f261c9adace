// biome-ignore-all lint/suspicious/noArrayIndexKey: cells have no name but their place, and are drawn once.
import type { ReactNode } from 'react'
import { textDirection } from '#lib/text-direction.ts'

type DataTableProps = { caption: string; headings: string[]; rows: ReactNode[][]; firstColumnNamesRows: boolean }

/** Of more columns than these, a phone can't show a row at once. */
const mostStacked = 3

/**
 * On a narrow screen a table of few columns becomes rows one above the other, and a wider
 * one scrolls within its own frame, which the keyboard reaches, so that the page never scrolls sideways.
 */
export function DataTable({ caption, headings, rows, firstColumnNamesRows }: DataTableProps) {
  const stacks = headings.length <= mostStacked

  return (
    <section className={stacks ? 'table-frame' : 'table-frame table-frame--wide'} aria-label={caption} tabIndex={stacks ? undefined : 0}>
      <table className={stacks ? 'table table--stacks' : 'table'}>
        <caption>
          <span dir={textDirection(caption)}>{caption}</span>
        </caption>
        <thead>
          <tr>{headings.map(columnHeading)}</tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <Row key={index} cells={cells} headings={headings} firstNamesIt={firstColumnNamesRows} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** An empty heading is a cell: screen readers would announce a heading without a name. */
function columnHeading(text: string, index: number) {
  return text ? (
    <th key={index} scope="col" dir={textDirection(text)}>
      {text}
    </th>
  ) : (
    <td key={index} />
  )
}

function Row({ cells, headings, firstNamesIt }: { cells: ReactNode[]; headings: string[]; firstNamesIt: boolean }) {
  return (
    <tr>
      {cells.map((cell, index) =>
        firstNamesIt && index === 0 && cell ? (
          <th key={index} scope="row" dir={cellDirection(cell)}>
            {cell}
          </th>
        ) : (
          <td key={index} data-column={headings[index] || undefined} dir={cellDirection(cell)}>
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
