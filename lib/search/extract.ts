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

type Around = { before: string; headline: string; after: string }

/** How much is read on either side of what was marked, to find where its sentence begins and ends. */
export const readBeside = 400
const longest = 280
const enough = 120
// Further on, what was found would not be seen.
const farthest = 160
// Shorter, and without an end, it says nothing by itself.
const shortest = 40
const between = /\s*·\s*|(?<=[.!?][”’)]?)\s+/g

/**
 * The sentence that says what was found, and what follows it while there is room, but never what stands in another field. What is cut has “…”
 * there. Undefined where what was found is a label, or nothing was.
 */
export function sentencesWith({ before, headline, after }: Around): string | undefined {
  const text = `${before}${headline}${after}`
  const match = text.indexOf(start)
  if (match < 0) return undefined
  const gaps = [...text.matchAll(between)]
  const opening = gaps.findLast(({ index }) => index < match)
  const beginning = opening ? opening.index + opening[0].length : 0
  const closing = gaps.find(({ index, 0: gap }) => index > match && (gap.includes('·') || index - beginning >= enough))
  const found = withoutHeading(text.slice(beginning, closing?.index ?? text.length).trim())
  if (isLabel(found)) return undefined
  const isWhole = { begun: opening !== undefined || before.length < readBeside, ended: closing !== undefined || after.length < readBeside }
  return withoutEnd(withoutBeginning(found, isWhole.begun), isWhole.ended)
}

/** The heading or the number that stands after the last sentence. */
function withoutHeading(found: string) {
  const sentences = found.replace(/(?<=[.!?][”’)]?)\s+[^.!?]*$/, '')
  return sentences.includes(stop) ? sentences : found
}

/** “Julian House”, or “Housing, Legal advice”. */
function isLabel(found: string) {
  const plain = found.replace(marks, '')
  if (/[.!?][”’)]?$/.test(plain)) return false
  return plain.length < shortest || (!plain.includes(': ') && /, \p{Lu}/u.test(plain))
}

function withoutBeginning(found: string, isBegun: boolean) {
  const match = found.indexOf(start)
  if (isBegun && match <= farthest) return found
  return `…${found.slice(Math.max(0, match - farthest / 2)).replace(/^\S*\s+/, '')}`
}

function withoutEnd(found: string, isEnded: boolean) {
  if (isEnded && found.length <= longest) return found
  return `${found.slice(0, longest).replace(/[\s,;:–-]+\S*$/, '')}…`
}
