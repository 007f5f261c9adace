/** A full postcode as Royal Mail writes it, like “BS20 8JJ”. */
export const fullPostcode = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/

// With everything that is typed between its letters, no postcode is as long.
const longest = 40
const between = /[\s\p{P}\p{M}\p{Cf}\u2212\uFFFC]+/gu

/**
 * The full UK postcode that somebody typed, as Royal Mail writes it, whatever stands between or around its letters, with O and 0, I or L and 1 put
 * right where only one of them can stand. Undefined for what is none.
 */
export function readPostcode(typed: string): string | undefined {
  if (typed.length > longest) return undefined
  const letters = typed.normalize('NFKC').replace(between, '').toUpperCase()
  const postcode = `${outward(letters.slice(0, -3))} ${inward(letters.slice(-3))}`
  return fullPostcode.test(postcode) ? postcode : undefined
}

/**
 * The first half begins with a letter; its third and fourth place hold a digit, or a letter that is never I, L or O; no number of two digits begins
 * with 0, and I is never the second letter (Royal Mail, Programmers' Guide, Postcode Address File). Where a digit is missing none is made up:
 * “CO 1AA” stays wrong.
 */
function outward(letters: string) {
  const rest = asDigits(letters.slice(2))
  const start = letters
    .slice(0, 2)
    .replace(/^0/, 'O')
    .replace(/^1(?=[GMPV])/, 'I')
  const hasNumber = /^\d/.test(rest)
  const second = hasNumber ? start.replace(/(?<=.)0$/, 'O') : start
  return (hasNumber || /^[A-HJKPSTUW]?$/.test(rest) ? second.replace(/(?<=.)I$/, '1') : second) + rest
}

/** A digit and two letters, which are never I or O. */
function inward(letters: string) {
  return asDigits(letters.slice(0, 1)) + letters.slice(1)
}

function asDigits(letters: string) {
  return letters.replaceAll('O', '0').replace(/[IL]/g, '1')
}
