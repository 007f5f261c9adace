import type { IndexConnection } from '#lib/search/index-connection.ts'
import type { Query, Term } from '#lib/search/query.ts'

/** How much of a query must be found: all of it, all of it by its beginnings, or any of it. */
export type Strictness = 'all' | 'beginnings' | 'some'

const longestSearch = 32

/** A query as Postgres reads it, or undefined when only words like “the” are left. A `tsquery`, as text. */
export async function asTsquery(
  index: IndexConnection,
  { text, terms, hasOperators }: Query,
  strictness: Strictness,
): Promise<string | undefined> {
  const { rows } =
    hasOperators && strictness === 'all'
      ? await index.query<{ query: string | null }>(`SELECT nullif(websearch_to_tsquery('site', $1)::text, '') AS query`, [text])
      : await index.query<{ query: string | null }>(statement(strictness), valuesOf(terms, strictness))
  return rows[0]?.query ?? undefined
}

function statement(strictness: Strictness) {
  return `
    SELECT string_agg('(' || concat_ws(' | ', '(' || exact || ')', joined, beginning) || ')', '${strictness === 'some' ? ' | ' : ' & '}' ORDER BY place) AS query
    FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS term (words, together, beginning, place), LATERAL (
      SELECT nullif(plainto_tsquery('site', words)::text, '') AS exact, nullif(plainto_tsquery('site', together)::text, '') AS joined
    ) AS read
    WHERE exact IS NOT NULL`
}

function valuesOf(terms: Term[], strictness: Strictness) {
  const kept = terms.slice(0, longestSearch)
  return [
    kept.map(({ words }) => words),
    kept.map(({ words, joined }) => (joined === words ? null : joined)),
    kept.map((term) => beginningOf(term, strictness)),
  ]
}

function beginningOf({ words }: Term, strictness: Strictness) {
  const word = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return strictness === 'beginnings' && /^[a-z\d]{3,}$/.test(word) ? `'${word}':*` : null
}
