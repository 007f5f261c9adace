import type { DocumentCollection } from '#lib/paths.ts'
import { asTsquery } from '#lib/search/as-tsquery.ts'
import { askIndex, type Index } from '#lib/search/ask-index.ts'
import { type Asked, readAsked } from '#lib/search/asked.ts'
import { listResults } from '#lib/search/list-results.ts'
import { countMiss } from '#lib/search/misses.ts'
import { longestQuery, noOutcome, type SearchOutcome } from '#lib/search/search-outcome.ts'
import { suggest } from '#lib/search/suggest.ts'

const perPage = 20
const mostOfSome = 5

type Wanted = { typed: string; kind?: DocumentCollection | undefined; page?: number }

/**
 * What is published that matches, best first, with the words found marked. Counts what found nothing, and nothing of who asked. Words that
 * speak of urgent help are neither counted nor taken for others.
 */
export async function search({ typed, kind, page = 1 }: Wanted): Promise<SearchOutcome> {
  const asked = readAsked(typed)
  const nothing = noOutcome(asked.text, kind)
  if (asked.text === '') return nothing
  if (asked.text.length > longestQuery) return { ...nothing, problem: `Search for ${longestQuery} characters or fewer.` }

  const isUrgent = nothing.urgentTopics.length > 0
  const outcome = await askIndex((index) => findIn(index, { asked, kind, page, isUrgent }))
  if (outcome.isMiss) await countMiss(asked.text)
  return { ...nothing, ...outcome }
}

type Finding = { asked: Asked; kind: DocumentCollection | undefined; page: number; isUrgent?: boolean }

async function findIn(index: Index, wanted: Finding): Promise<Partial<SearchOutcome> & { isMiss?: boolean }> {
  const { asked } = wanted
  const query = await asTsquery(index, asked, 'all')
  if (!query) return { problem: 'Type a word to search for, like housing or payback.' }
  const beginnings = asked.hasOperators ? undefined : await asTsquery(index, asked, 'beginnings')
  const found =
    (await find(index, { ...wanted, query, titles: beginnings })) ??
    (beginnings === undefined ? undefined : await find(index, { ...wanted, query: beginnings }))
  if (found || wanted.isUrgent) return found ?? {}
  return { isMiss: true, suggestion: await suggest(index, asked), some: await findSome(index, asked) }
}

/** Undefined when nothing of any kind matches. A page that isn’t there is the first. */
async function find(index: Index, { asked, query, titles, kind, page }: Finding & { query: string; titles?: string | undefined }) {
  const wanted = { query, titles, kind, limit: perPage, number: numberIn(asked) }
  const { kinds, results } = await listResults(index, { ...wanted, offset: (page - 1) * perPage })
  if (kinds.length === 0) return undefined
  const total = kinds.filter(({ kind: counted }) => !kind || counted === kind).reduce((sum, { count }) => sum + count, 0)
  const pages = Math.max(1, Math.ceil(total / perPage))
  if (page <= pages) return { kinds, total, pages, page, results }
  return { kinds, total, pages, page: 1, results: (await listResults(index, { ...wanted, offset: 0 })).results }
}

/** The nearest there is to a search for several words that are nowhere together. */
async function findSome(index: Index, asked: Asked) {
  const query = asked.terms.length > 1 ? await asTsquery(index, asked, 'some') : undefined
  return query ? (await listResults(index, { query, limit: mostOfSome, offset: 0 })).results : []
}

function numberIn({ terms }: Asked) {
  return terms.find(({ joined }) => /^\d{7,}$/.test(joined))?.joined
}
