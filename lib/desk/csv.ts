/**
 * A table as RFC 4180 has it, every cell in quotation marks. What a spreadsheet would work out as a formula is kept as words by an apostrophe
 * before it, whatever stands in front of its sign: a spreadsheet passes over spaces. It begins with a mark by which Excel knows UTF-8.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(asCell).join(',')}\r\n`).join('')}`
}

const formula = /^[\s\p{C}\p{M}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]/u

function asCell(text: string) {
  const words = formula.test(text) ? `'${text}` : text
  return `"${words.replaceAll('"', '""')}"`
}
