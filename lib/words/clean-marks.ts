const mostMarks = 8

/** Marks on a letter, and what shapes letters and pictures without being seen: variation selectors, joiners, and the letters in a flag. */
const run = /(?:[\p{M}\u{E0020}-\u{E007F}]|\u200C|\u200D)+/gu
const selector = /[\uFE00-\uFE0F\u180B-\u180D\u180F\u{E0100}-\u{E01EF}]/u
const flag = /^[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{2,6}\u{E007F}$/u
const tag = /[\u{E0020}-\u{E007F}]/u
const base = /[\p{L}\p{N}\p{P}\p{S}]/u
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u
/** Letters that take another shape beside a joiner. In other scripts it only hides in a word, and nobody who searches for the word finds it. */
const joined =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}/u

/** Leaves at most eight marks on a letter, and joiners and selectors only where they do something. */
export function cleanMarks(text: string) {
  return text.replace(run, (found, at: number, whole: string) => {
    return cleanRun(found, { before: characterBefore(whole, at), after: characterAt(whole, at + found.length) })
  })
}

type Beside = { before: string; after: string }

function cleanRun(found: string, { before, after }: Beside) {
  if (before === '\u{1F3F4}' && flag.test(found)) return found
  let kept = ''
  let count = 0
  let joiner = ''
  for (const part of found) {
    if (part === '\u200C' || part === '\u200D') joiner = part
    else if (tag.test(part)) continue
    else if (selector.test(part)) kept += kept === '' && joiner === '' && base.test(before) ? part : ''
    else if (count < mostMarks) {
      kept += (joined.test(before) ? joiner : '') + part
      count += 1
      joiner = ''
    }
  }
  return kept + (joins(joiner, { before, after }) ? joiner : '')
}

function joins(joiner: string, { before, after }: Beside) {
  return (joined.test(before) && joined.test(after)) || (joiner === '\u200D' && pictograph.test(before) && pictograph.test(after))
}

function characterAt(text: string, at: number) {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function characterBefore(text: string, at: number) {
  const isPair = /[\uDC00-\uDFFF]/.test(text[at - 1] ?? '')
  return at === 0 ? '' : characterAt(text, at - (isPair ? 2 : 1))
}
