import { editDistance } from '#lib/search/edit-distance.ts'

type Place = { path: string; title: string }

// What stands in any address and tells no page from another.
const unsaid = new Set([
  'the',
  'and',
  'for',
  'with',
  'from',
  'page',
  'pages',
  'index',
  'home',
  'www',
  'aspx',
  'html',
  'htm',
  'you',
  'your',
  'our',
  'us',
])
// Enough to tell, whatever is sent.
const mostWords = 8
const mostPages = 3
// A slip in a shorter word makes another word.
const fewestLetters = 5
/** Of the words asked for, how many a page must have to be likely. */
const fewestShared = 0.5

/** The words of an address, as somebody would type them into a search. None for a file of a program that this site isn't made with. */
export function wordsIn(path: string): string[] {
  if (/\.(?!aspx?$|html?$)[a-z0-9]{1,5}$/i.test(path)) return []
  const words = path.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => word.length > 2 && !unsaid.has(word) && !/^\d+$/.test(word)))].slice(0, mostWords)
}

/**
 * Finds the pages that somebody may have meant who asked for an address that isn't there: those with the most of its words in their address
 * or title, likeliest first; before these the page whose title, or end of its address, is among the words. One slip in a word is overlooked. It
 * costs no query; the words of the pages are gathered when first asked for.
 */
export function likelyPagesAmong<Page extends Place>(pages: readonly Page[]) {
  let known: ReadonlyMap<string, Page[]> | undefined

  return function likelyPages(path: string): Page[] {
    const asked = wordsIn(path)
    known ??= pagesByWord(pages)
    const counts = new Map<Page, number>()
    for (const word of asked) for (const page of pagesWith(word, known)) counts.set(page, (counts.get(page) ?? 0) + 1)
    const said = new Set(asked.map(stem))
    return [...counts]
      .map(([page, count]) => ({ page, count, named: wordsOfName(page, said) }))
      .filter(({ count, named }) => named > 0 || count >= asked.length * fewestShared)
      .toSorted((one, other) => other.named - one.named || other.count - one.count || one.page.path.length - other.page.path.length)
      .slice(0, mostPages)
      .map(({ page }) => page)
  }
}

/** How many words a page is called by that were all said: its title, or the end of its address. */
function wordsOfName({ path, title }: Place, said: ReadonlySet<string>) {
  const names = [title, path.slice(path.lastIndexOf('/'))].map((name) => wordsIn(name).map(stem))
  return Math.max(...names.map((name) => (name.every((word) => said.has(word)) ? name.length : 0)))
}

function pagesByWord<Page extends Place>(pages: readonly Page[]) {
  const known = new Map<string, Page[]>()
  for (const page of pages) for (const word of new Set([...wordsIn(page.path), ...wordsIn(page.title)].map(stem))) addTo(known, word, page)
  return known
}

function addTo<Page>(known: Map<string, Page[]>, word: string, page: Page) {
  const pages = known.get(word)
  if (pages) pages.push(page)
  else known.set(word, [page])
}

function pagesWith<Page extends Place>(word: string, known: ReadonlyMap<string, Page[]>) {
  const same = known.get(stem(word))
  if (same || word.length < fewestLetters) return same ?? []
  const near = [...known.keys()].filter((other) => isOneSlipAway(stem(word), other))
  return new Set(near.flatMap((other) => known.get(other) ?? []))
}

/** One slip leaves the first letter or the last as it was, which is quickly seen. */
function isOneSlipAway(word: string, other: string) {
  if (word[0] !== other[0] && word.at(-1) !== other.at(-1)) return false
  return other.length >= fewestLetters - 1 && Math.abs(word.length - other.length) <= 1 && editDistance(word, other) <= 1
}

/** One and many are the same here. */
function stem(word: string) {
  return word.replace(/(?<=..)s$/, '')
}
