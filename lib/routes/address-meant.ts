const quotes = '\'"‘’‚“”„«»‹›`´'
const before = new RegExp(`^[\\s${quotes}()<>[\\]{}]+`, 'u')
// Only from where such characters begin: otherwise each of thousands would be tried as the first.
const after = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u
const unseen = /\p{Cf}/gu
const dashes = /[\p{Pd}\u2212]/gu
const ending = /\.(?:x?html?|shtml|php|aspx?|jsp)$/i
const indexNames = ['index', 'default']

/**
 * What somebody may have copied an address from: a sentence, with the full stop or bracket after it, a letter, with invisible characters and
 * long dashes, or another site's habits, with `.html`. No address here ends in anything but a letter or digit, so what is left is looked up.
 * @param path decoded, as it was asked for.
 */
export function addressMeant(path: string): string {
  return addressInCapitals(path).toLowerCase()
}

/** The same with its capitals, which the name of a file may have. */
export function addressInCapitals(path: string): string {
  const parts = partsOf(decoded(path).replace(unseen, '').replace(dashes, '-'))
  const last = withoutEnding(parts.pop() ?? '')
  return `/${[...parts, ...(indexNames.includes(last.toLowerCase()) ? [] : [last])].filter(Boolean).join('/')}`
}

function partsOf(text: string) {
  return text
    .split(/[/\\]/)
    .map((part) => part.replace(before, '').replace(after, ''))
    .filter(Boolean)
}

function withoutEnding(part: string) {
  return part.replace(ending, '').replace(after, '')
}

/** Somebody may have pasted it as it stood in the address bar, so that it arrives encoded twice. */
function decoded(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
