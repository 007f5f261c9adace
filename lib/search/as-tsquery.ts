import type { IndexConnection } from '#lib/search/index-connection.ts'
import type { Query } from '#lib/search/query.ts'
import type { Term } from '#lib/search/terms.ts'

/** A term as Postgres reads it: as it is, and by its beginning too. Both a `tsquery`, as text. */
export type TermQuery = { exact: string; beginning: string }

const mostWays = 70

/** The terms as Postgres reads them, without those that are only words like “the”. */
export async function asTermQueries(index: IndexConnection, terms: Term[]): Promise<TermQuery[]> {
  const { rows } = await index.query<TermQuery>(statement, [
    terms.map(({ words }) => words),
    terms.map(({ words, joined }) => (joined === words ? null : joined)),
    terms.map(beginningOf),
    terms.map(({ instead }) => JSON.stringify(instead)),
  ])
  return rows
}

const statement = `
  SELECT concat_ws(' | ', exact, joined, instead) AS exact, concat_ws(' | ', exact, joined, instead, beginning) AS beginning
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS term (words, together, beginning, others, place), LATERAL (
    SELECT '(' || nullif(plainto_tsquery('site', words)::text, '') || ')' AS exact,
      '(' || nullif(plainto_tsquery('site', together)::text, '') || ')' AS joined,
      (SELECT string_agg('(' || nullif(phraseto_tsquery('site', other)::text, '') || ')', ' | ') FROM json_array_elements_text(others::json) AS other) AS instead
  ) AS read
  WHERE exact IS NOT NULL OR instead IS NOT NULL ORDER BY place`

function beginningOf({ words }: Term) {
  const word = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return /^[a-z\d]{3,}$/.test(word) ? `'${word}':*` : null
}

/** A search that uses quotation marks, a minus or “or”. Undefined when only words like “the” are left. */
export async function asOperatorQuery(index: IndexConnection, { text }: Query): Promise<string | undefined> {
  const { rows } = await index.query<{ query: string | null }>(`SELECT nullif(websearch_to_tsquery('site', $1)::text, '') AS query`, [text])
  return rows[0]?.query ?? undefined
}

/** All of the terms. */
export function allOf(terms: string[]): string {
  return terms.map((term) => `(${term})`).join(' & ')
}

/** More than half of the terms, whichever they are; undefined where that is all of them. */
export function mostOf(terms: string[]): string | undefined {
  const needed = Math.floor(terms.length / 2) + 1
  if (needed >= terms.length) return undefined
  const ways = choose(terms, needed)
  return ways
    .slice(0, mostWays)
    .map((way) => `(${allOf(way)})`)
    .join(' | ')
}

function choose<One>(list: One[], size: number): One[][] {
  if (size === 0) return [[]]
  const [first, ...rest] = list
  if (first === undefined || list.length < size) return []
  return [...choose(rest, size - 1).map((some) => [first, ...some]), ...choose(rest, size)]
}
