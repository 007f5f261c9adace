export type TableText = { headings: string[]; rows: string[][] }

/**
 * What was pasted from a spreadsheet: a line for each row, a tab between cells, headings first. Every row comes out as wide as the widest,
 * so that no cell is under the wrong heading. A cell that holds tabs or line feeds is in quotation marks, as spreadsheets write it.
 */
export function readTable(text: string): TableText {
  const { lines, width } = measureLines(text)
  const [headings = [], ...rows] = lines.map((cells) => [...cells, ...Array<string>(width - cells.length).fill('')])
  return { headings, rows }
}

/** How many cells a table has once every row is as wide as the widest. One long line among many short ones makes millions. */
export function countCells(text: string) {
  const { lines, width } = measureLines(text)
  return lines.length * width
}

function measureLines(text: string) {
  const lines = readLines(text).filter((cells) => cells.some(Boolean))
  return { lines, width: lines.reduce((widest, { length }) => Math.max(widest, length), 0) }
}

// A quoted cell, or else anything up to the next tab or line end; then what ends it.
const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y

function readLines(text: string) {
  const lines: string[][] = [[]]
  for (const [quoted, plain, end] of readCells(text)) {
    lines.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    if (end !== '\t') lines.push([])
  }
  return lines
}

function* readCells(text: string) {
  const next = new RegExp(cell)
  while (next.lastIndex < text.length) {
    const [, quoted, plain, end] = next.exec(text) ?? []
    yield [quoted, plain, end] as const
  }
}
