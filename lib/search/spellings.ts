// Words of limited length, from their beginning: a page may hold one of two hundred thousand letters.
const hyphened = /(?<![\p{L}-])\p{L}{1,40}(?:-\p{L}{1,40}){1,6}/gu
const eitherOr = /(?<![\p{L}/])\p{L}{1,40}(?:\/\p{L}{1,40}){1,6}/gu
const bigNumber = /\d{1,3}(?:,\d{3})+/g
// Ten or eleven digits, or eight where no more follow: whatever comes after a number may begin with a digit.
const phone = /\b0(?:(?: ?\d){9,10}|\d{3} ?\d{4}(?! ?\d))\b/g
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g

/** Other ways in which people write what is in a text: re-offending as one word, both of drugs/alcohol, numbers without gaps. */
export function spellingsOf(text: string): string {
  return [
    ...matches(text, hyphened).map((word) => word.replaceAll('-', '')),
    ...matches(text, eitherOr).map((words) => words.replaceAll('/', ' ')),
    ...matches(text, bigNumber).map((number) => number.replaceAll(',', '')),
    ...[...matches(text, phone), ...matches(text, postcode)].filter((code) => code.includes(' ')).map((code) => code.replaceAll(' ', '')),
  ].join(' ')
}

function matches(text: string, pattern: RegExp) {
  return [...new Set(text.match(pattern))]
}
