/** A stretch of an extract: words that were searched for, or those between. */
export type Segment = { text: string; isMatch: boolean }

const start = '\u0001'
const stop = '\u0002'
const marks = new RegExp(`[${start}${stop}]`, 'g')
const match = new RegExp(`${start}([^${start}${stop}]*)${stop}`)

/** Reads what Postgres marked. The marks are control characters, because the text searched has none. */
export function readExtract(marked: string): Segment[] {
  return marked
    .split(match)
    .map((part, index) => ({ text: part.replace(marks, ''), isMatch: index % 2 === 1 }))
    .filter(({ text }) => text !== '')
}
