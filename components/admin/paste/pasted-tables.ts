/** A table as the table block holds it: a line for each row, a tab between cells. */
export type PastedTable = { cells: string; caption: string }

/** Takes the tables out of what was pasted, in their order. One with a single cell is a frame around text, which stays. */
export function takeTables(root: ParentNode): PastedTable[] {
  const outermost = [...root.querySelectorAll('table')].filter((table) => !table.parentElement?.closest('table'))
  return outermost.flatMap((table) => {
    const rows = [...table.rows]
    const [onlyCell, ...others] = rows.flatMap(({ cells }) => [...cells])
    if (!onlyCell || others.length === 0) {
      table.replaceWith(...(onlyCell?.childNodes ?? []))
      return []
    }
    const caption = takeCaption(table)
    table.remove()
    return [{ cells: rows.map(lineOf).join('\n'), caption }]
  })
}

function lineOf({ cells }: HTMLTableRowElement) {
  return [...cells].map((cell) => inQuotes(wordsOf(cell)) + '\t'.repeat(Math.max(0, cell.colSpan - 1))).join('\t')
}

function wordsOf(cell: Element) {
  for (const end of cell.querySelectorAll('br, p + p, li + li, div + div')) end.before('\n')
  const lines = cell.textContent.replace(/[^\S\n]+/g, ' ').split('\n')
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

/** As spreadsheets write a cell that has more than one line. */
function inQuotes(words: string) {
  return /[\n\t"]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}

function takeCaption(table: HTMLTableElement) {
  const beside = [table.caption, table.previousElementSibling, table.nextElementSibling]
  const caption = beside.find((element) => element?.matches('caption, .MsoCaption'))
  const words = caption?.textContent.replace(/\s+/g, ' ').trim() ?? ''
  caption?.remove()
  return words.slice(0, 200)
}
