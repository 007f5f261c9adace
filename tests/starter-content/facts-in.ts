const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

const date = new RegExp(`\\b(?:\\d{1,2} )?(?:${months}) \\d{4}\\b|\\b(?:19|20)\\d{2}\\b`, 'g')
const number = /£?\d+(?:[,.:]\d+| \d+)*(?:%|am\b|pm\b| million\b)?/g
const postcode = /\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b/g
const name = /\p{Lu}[\p{L}’+-]*(?:(?: (?:and|of|the|for|in) (?=\p{Lu})| )\p{Lu}[\p{L}’+-]*)*/gu

/** The dates, the other numbers (phone numbers among them) and the names in one sentence or heading. */
export function factsIn(line: string, commonWords: ReadonlySet<string>): string[] {
  const dates = line.match(date) ?? []
  const rest = line.replace(date, ' ')
  const postcodes = rest.match(postcode) ?? []
  const others = rest.replace(postcode, ' ')
  return [...new Set([...dates, ...postcodes, ...(others.match(number) ?? []), ...namesIn(others, commonWords)])]
}

/** The word that a line begins with has a capital whatever it is: it is part of a name only if more of the name follows. */
function namesIn(line: string, commonWords: ReadonlySet<string>) {
  return [...line.matchAll(name)]
    .map(({ 0: found, index }) => withoutPossessive(index > 0 ? found : withoutOpening(found, commonWords)))
    .filter(Boolean)
}

function withoutOpening(found: string, commonWords: ReadonlySet<string>) {
  const [first = '', ...others] = found.split(' ')
  return others.length === 0 || commonWords.has(first.toLowerCase()) ? others.join(' ').replace(/^(?:(?:and|of|the|for|in) )+/, '') : found
}

function withoutPossessive(found: string) {
  return found.replace(/’s$|’$/, '')
}
