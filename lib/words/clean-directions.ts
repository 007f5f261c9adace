import { hasRightToLeft } from '#lib/text-direction.ts'

const marks = /[\u200E\u200F\u061C]/g
const sign = /[\u202A-\u202C\u2066-\u2069]/g
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u

/**
 * Takes out the marks of direction that belong to nothing: those that only say a side (LRM, RLM, ALM) on a line without a letter that is written from
 * right to left, and those that open or close a stretch of text without the other one on the same line, or with nothing between them.
 */
export function cleanDirections(text: string) {
  if (text.search(sign) < 0 && text.search(marks) < 0) return text
  return text.split('\n').map(cleanLine).join('\n')
}

function cleanLine(line: string) {
  const paired = withoutUnpaired(line)
  return hasRightToLeft(line) ? paired.replace(/([\u200E\u200F\u061C])[\u200E\u200F\u061C]+/g, '$1') : paired.replace(marks, '')
}

/** As deep as Unicode lets stretches of text lie in one another (UAX 9, BD2). */
const deepest = 125

function withoutUnpaired(line: string) {
  const kept = new Set<number>()
  const open: { at: number; isIsolate: boolean }[] = []
  let behind = 0
  let lastVisible = -1
  for (const { 0: found, index } of line.matchAll(sign)) {
    if (visible.test(line.slice(behind, index))) lastVisible = index - 1
    behind = index + 1
    if (isClosing(found)) {
      const begin = openedBy(found, open)
      // Whatever was opened in between and not closed ends with it.
      const at = begin < 0 ? index : (open.splice(begin)[0]?.at ?? index)
      if (lastVisible > at) kept.add(at).add(index)
    } else if (open.length < deepest) open.push({ at: index, isIsolate: found > '\u2065' })
  }
  return line.replace(sign, (found, at: number) => (kept.has(at) ? found : ''))
}

function isClosing(found: string) {
  return found === '\u202C' || found === '\u2069'
}

/** An embedding is closed only where it is the innermost; an isolate closes what is inside too. */
function openedBy(closing: string, open: { isIsolate: boolean }[]) {
  if (closing === '\u2069') return open.findLastIndex(({ isIsolate }) => isIsolate)
  return open.at(-1)?.isIsolate === false ? open.length - 1 : -1
}
