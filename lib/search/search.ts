import type { DocumentCollection } from '#lib/paths.ts'
import { asTsquery } from '#lib/search/as-tsquery.ts'
import { type IndexConnection, withIndex } from '#lib/search/index-connection.ts'
import { listResults } from '#lib/search/list-results.ts'
import { countMiss } from '#lib/search/misses.ts'
import { type Query, readQuery } from '#lib/search/query.ts'
import { longestQuery, noOutcome, type SearchOutcome } from '#lib/search/search-outcome.ts'
import { suggest } from '#lib/search/suggest.ts'

const perPage = 20
const mostOfSome = 5

type Wanted = { typed: string; kind?: DocumentCollection | undefined; page?: number }

/**
 * What is published that matches, best first, with the words found marked. Counts searches that found nothing, and nothing about who
 * searched. Words that speak of urgent help are neither counted nor taken for others.
 */
export async function search({ typed, kind, page = 1 }: Wanted): Promise<SearchOutcome> {
  const query = readQuery(typed)
  const nothing = noOutcome(query.text, kind)
  if (query.text === '') return nothing
  if (query.text.length > longestQuery) return { ...nothing, problem: `Search for ${longestQuery} characters or fewer.` }

  const isUrgent = nothing.urgentTopics.length > 0
  const outcome = await withIndex((index) => findIn(index, { query, kind, page, isUrgent }))
  if (outcome.isMiss) await countMiss(query.text)
  return { ...nothing, ...outcome }
}

type Finding = { query: Query; kind: DocumentCollection | undefined; page: number; isUrgent?: boolean }

async function findIn(index: IndexConnection, wanted: Finding): Promise<Partial<SearchOutcome> & { isMiss?: boolean }> {
  const { query } = wanted
  const tsquery = await asTsquery(index, query, 'all')
  if (!tsquery) return { problem: 'Type a word to search for, like housing or payback.' }
  const beginnings = query.hasOperators ? undefined : await asTsquery(index, query, 'beginnings')
  const found =
    (await find(index, { ...wanted, tsquery, titles: beginnings })) ??
    (beginnings === undefined ? undefined : await find(index, { ...wanted, tsquery: beginnings }))
  if (found || wanted.isUrgent) return found ?? {}
  return { isMiss: true, suggestion: await suggest(index, query), some: await findSome(index, query) }
}

/** Undefined when nothing of any kind matches. A page number that doesn't exist gives the first page. */
async function find(
  index: IndexConnection,
  { query, tsquery, titles, kind, page }: Finding & { tsquery: string; titles?: string | undefined },
) {
  const wanted = { tsquery, titles, kind, limit: perPage, number: numberIn(query) }
  const { kinds, results } = await listResults(index, { ...wanted, offset: (page - 1) * perPage })
  if (kinds.length === 0) return undefined
  const total = kinds.filter(({ kind: counted }) => !kind || counted === kind).reduce((sum, { count }) => sum + count, 0)
  const pages = Math.max(1, Math.ceil(total / perPage))
  if (page <= pages) return { kinds, total, pages, page, results }
  return { kinds, total, pages, page: 1, results: (await listResults(index, { ...wanted, offset: 0 })).results }
}

/** The nearest matches for a search whose words are nowhere together. */
async function findSome(index: IndexConnection, query: Query) {
  const tsquery = query.terms.length > 1 ? await asTsquery(index, query, 'some') : undefined
  return tsquery ? (await listResults(index, { tsquery, limit: mostOfSome, offset: 0 })).results : []
}

function numberIn({ terms }: Query) {
  return terms.find(({ joined }) => /^\d{7,}$/.test(joined))?.joined
}
