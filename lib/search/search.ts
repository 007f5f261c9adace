import type { DocumentCollection } from '#lib/paths.ts'
import { findPlace } from '#lib/places/find-place.ts'
import { answersTo } from '#lib/search/answers.ts'
import { joinedOrApart } from '#lib/search/apart.ts'
import { allOf, asOperatorQuery, asTermQueries, mostOf } from '#lib/search/as-tsquery.ts'
import { type IndexConnection, withIndex } from '#lib/search/index-connection.ts'
import { listResults } from '#lib/search/list-results.ts'
import { type Query, readQuery } from '#lib/search/query.ts'
import { freshSearchAids, type SearchAids } from '#lib/search/search-aids.ts'
import { longestQuery, noOutcome, type SearchOutcome } from '#lib/search/search-outcome.ts'
import { corrected } from '#lib/search/suggest.ts'
import { asPhrase, termsOf } from '#lib/search/terms.ts'
import { mayBeUrgent } from '#lib/urgent-topics/may-be-urgent.ts'

const perPage = 20
const typeAWord = 'Type a word to search for, like housing or payback.'

type Wanted = { typed: string; kind?: DocumentCollection | undefined; page?: number }

/** What is published that matches, best first, with the words found marked. Words that speak of an urgent topic don't come here. */
export async function search({ typed, kind, page = 1 }: Wanted): Promise<SearchOutcome> {
  const query = readQuery(typed)
  const nothing = { ...noOutcome(query.text, kind), mayBeUrgent: mayBeUrgent(query.text) }
  if (query.text === '') return typed === '' ? nothing : { ...nothing, problem: typeAWord }
  if (query.text.length > longestQuery) return { ...nothing, problem: `Search for ${longestQuery} characters or fewer.` }

  const aids = await freshSearchAids()
  const answers = page === 1 && !kind ? answersTo(query.text, query.words, aids) : []
  const found = await withIndex((index) => findIn(index, { query, kind, page, aids }))
  const outcome = found ?? (/[\p{L}\d]/u.test(query.text) ? { isMiss: true } : undefined)
  if (!outcome) return answers.length > 0 ? { ...nothing, answers } : { ...nothing, problem: typeAWord }
  const isMiss = outcome.isMiss === true && answers.length === 0 && !nothing.mayBeUrgent
  return withoutRepeats({ ...nothing, ...outcome, answers, isMiss })
}

/** A page stands once: above, if it answers. */
function withoutRepeats(outcome: SearchOutcome): SearchOutcome {
  const above = new Set(outcome.answers.map(({ href }) => href))
  return { ...outcome, results: outcome.results.filter(({ href }) => !above.has(href)) }
}

type Finding = { query: Query; kind: DocumentCollection | undefined; page: number; aids: SearchAids }
type Found = Partial<SearchOutcome> & { isMiss?: boolean }

/** Undefined when only words like “the” are asked for. */
async function findIn(index: IndexConnection, wanted: Finding): Promise<Found | undefined> {
  const { query, aids } = wanted
  if (query.hasOperators) {
    const tsquery = await asOperatorQuery(index, query)
    return tsquery === undefined ? undefined : ((await find(index, { ...wanted, tsquery })) ?? { isMiss: true })
  }
  const found = await findTerms(index, wanted, query.words)
  if (found !== 'nothing') return found
  const elsewhere = await findBesidePlace(index, wanted)
  if (elsewhere) return elsewhere
  const right = await corrected(index, query.words, knownTo(aids))
  const instead = right && (await findTerms(index, wanted, right))
  return { isMiss: true, ...(right && instead && instead !== 'nothing' && { ...instead, suggestion: right.join(' ') }) }
}

/** Few pages name a town: what else was asked for is better than nothing. */
async function findBesidePlace(index: IndexConnection, wanted: Finding): Promise<Found | undefined> {
  const rest = readQuery(findPlace(wanted.query.text)?.rest ?? '').words
  const found = rest.length > 0 ? await findTerms(index, wanted, rest) : undefined
  return found === undefined || found === 'nothing' ? undefined : { ...found, hasMost: true }
}

/** All of the words, or their beginnings, or most of them. */
async function findTerms(index: IndexConnection, wanted: Finding, words: string[]): Promise<Found | 'nothing' | undefined> {
  const terms = await asTermQueries(index, await joinedOrApart(index, termsOf(words, wanted.aids.everydayWords)))
  if (terms.length === 0) return undefined
  const exact = terms.map((term) => term.exact)
  const beginnings = allOf(terms.map((term) => term.beginning))
  const most = mostOf(exact)
  return (
    (await find(index, { ...wanted, tsquery: allOf(exact), titles: beginnings })) ??
    (await find(index, { ...wanted, tsquery: beginnings })) ??
    (most === undefined ? undefined : await find(index, { ...wanted, tsquery: most, terms: exact })) ??
    'nothing'
  )
}

/** Undefined when nothing of any kind matches. A page number that doesn't exist gives the first page. */
async function find(
  index: IndexConnection,
  { query, kind, page, ...how }: Finding & { tsquery: string; titles?: string; terms?: string[] },
) {
  const number = query.words.map((word) => word.replaceAll(' ', '')).find((word) => /^\d{7,}$/.test(word))
  const wanted = { tsquery: how.tsquery, titles: how.titles, terms: how.terms, title: query.text, kind, limit: perPage, number }
  const { kinds, results } = await listResults(index, { ...wanted, offset: (page - 1) * perPage })
  if (kinds.length === 0) return undefined
  const total = kinds.filter(({ kind: counted }) => !kind || counted === kind).reduce((sum, { count }) => sum + count, 0)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const found = { kinds, total, pages, hasMost: how.terms !== undefined }
  if (page <= pages) return { ...found, page, results }
  return { ...found, page: 1, results: (await listResults(index, { ...wanted, offset: 0 })).results }
}

function knownTo({ everydayWords, pins }: SearchAids) {
  const known = new Set([...everydayWords, ...pins].flatMap(({ typed }) => typed.flatMap((phrase) => asPhrase(phrase).split(' '))))
  return (word: string) => known.has(word)
}
