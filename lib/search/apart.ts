import { isCommonWord } from '#lib/search/common-words.ts'
import type { IndexConnection } from '#lib/search/index-connection.ts'
import type { Term } from '#lib/search/terms.ts'

const shortestGlued = 7
const shortestPart = 3

/** The same terms, with glued words tried apart (“communitypayback”) and neighbours tried together (“pay back”), where a page says so. */
export async function joinedOrApart(index: IndexConnection, terms: Term[]): Promise<Term[]> {
  const parts = terms.flatMap(({ words }) => splitsOf(words)).flat()
  const pairs = terms.slice(1).map(({ words }, place) => `${terms[place]?.words ?? ''}${words}`.toLowerCase())
  const asked = [...new Set([...parts, ...pairs, ...terms.map(({ words }) => words.toLowerCase())])].filter((word) =>
    /^[a-z]{3,30}$/.test(word),
  )
  if (asked.length === 0) return terms
  const { rows } = await index.query<{ word: string }>('SELECT word FROM search_words WHERE word = ANY($1)', [asked])
  const known = new Set(rows.map(({ word }) => word))
  return joinNeighbours(terms, known).flatMap((term) => apart(term, known))
}

/** Every way to cut a word that nobody knows in two. */
function splitsOf(words: string): [string, string][] {
  const word = words.toLowerCase()
  if (!/^[a-z]+$/.test(word) || word.length < shortestGlued || isCommonWord(word)) return []
  const places = Array.from({ length: word.length - 2 * shortestPart + 1 }, (_, place) => place + shortestPart)
  return places.map((place) => [word.slice(0, place), word.slice(place)])
}

/** Two words where nobody knows the one, and staff have not explained it. */
function apart(term: Term, known: Set<string>): Term[] {
  if (known.has(term.words.toLowerCase()) || term.instead.length > 0) return [term]
  const isWord = (part: string) => known.has(part) || isCommonWord(part)
  const cut = splitsOf(term.words).find((parts) => parts.every(isWord) && parts.some((part) => known.has(part)))
  return cut ? cut.map((words) => ({ words, joined: words, instead: [] })) : [term]
}

function joinNeighbours(terms: Term[], known: Set<string>): Term[] {
  const place = terms.findIndex((term, index) => known.has(`${term.words}${terms[index + 1]?.words ?? '-'}`.toLowerCase()))
  const [one, other] = [terms[place], terms[place + 1]]
  if (!one || !other) return terms
  const joined = `${one.words}${other.words}`
  const together = { words: `${one.words} ${other.words}`, joined, instead: [joined, ...one.instead, ...other.instead] }
  return [...terms.slice(0, place), together, ...joinNeighbours(terms.slice(place + 2), known)]
}
