import type { DocumentCollection } from '#lib/paths.ts'
import { readExtract } from '#lib/search/extract.ts'
import type { IndexConnection } from '#lib/search/index-connection.ts'
import { searchKinds } from '#lib/search/kinds.ts'
import type { SearchOutcome, SearchResult } from '#lib/search/search-outcome.ts'

type Wanted = {
  /** As text. */
  tsquery: string
  /** What a title may match instead. */
  titles?: string | undefined
  kind?: DocumentCollection | undefined
  limit: number
  offset: number
  /** Digits to mark however they are grouped. */
  number?: string | undefined
}
type Kind = { kind: DocumentCollection; count: number }
type Row = { path: string; title: string; kind: DocumentCollection; extract: string }

/** How many documents of each kind match, and the best of those that are wanted. */
export async function listResults(index: IndexConnection, { tsquery, titles, kind, limit, offset, number }: Wanted): Promise<Results> {
  const grouped = number ? number.split('').join(' ?') : null
  const values = [tsquery, kind ?? null, limit, offset, grouped, number ?? null, titles ?? null]
  const { rows } = await index.query<{ kinds: Kind[]; best: Row[] }>(statement, values)
  const [{ kinds, best } = { kinds: [], best: [] }] = rows
  return { kinds: kinds.map(asKind), results: best.map(asResult) }
}

type Results = Pick<SearchOutcome, 'kinds' | 'results'>

function asKind({ kind, count }: Kind) {
  return { kind, count, label: searchKinds[kind] }
}

function asResult({ path, title, kind, extract }: Row): SearchResult {
  return { href: path, title, kind: searchKinds[kind], extract: readExtract(extract) }
}

const order = 'title_length NULLS LAST, opening_rank DESC NULLS LAST, body_rank DESC NULLS LAST, title, document_id'
const marks = String.raw`E'StartSel=\x01, StopSel=\x02, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "'`

// A title ranks above a summary, and a summary above the rest; of titles, the one that says least besides what was asked. How often a body
// says it is weighed only where that decides what is seen, and only for so many bodies, because reading them costs more than finding them;
// so does marking.
const statement = `
  WITH found AS MATERIALIZED (
    SELECT collection, document_id, title,
      CASE WHEN title_words @@ $1::tsquery OR title_words @@ $7::tsquery THEN length(title_words) END AS title_length,
      CASE WHEN opening_words @@ $1::tsquery THEN ts_rank(opening_words, $1::tsquery) END AS opening_rank
    FROM search_documents WHERE words @@ $1::tsquery OR title_words @@ $7::tsquery
  ), kinds AS (
    SELECT collection AS kind, count(*) FROM found GROUP BY collection
  ), wanted AS MATERIALIZED (
    SELECT * FROM found WHERE $2::text IS NULL OR collection = $2
  ), bodies AS MATERIALIZED (
    SELECT collection, document_id FROM wanted
    WHERE opening_rank IS NULL AND (SELECT count(opening_rank) FROM wanted) < $3::int + $4::int
    ORDER BY document_id LIMIT 500
  ), weighed AS MATERIALIZED (
    SELECT collection, document_id, ts_rank(words, $1::tsquery) AS body_rank FROM bodies JOIN search_documents USING (collection, document_id)
  ), best AS MATERIALIZED (
    SELECT * FROM wanted LEFT JOIN weighed USING (collection, document_id) ORDER BY ${order} LIMIT $3 OFFSET $4
  ), shown AS (
    SELECT best.*, path, left(summary || ' ' || body, 20000) AS text
    FROM best JOIN (SELECT collection, document_id, summary, body FROM search_documents) AS indexed USING (collection, document_id)
      JOIN (SELECT collection, document_id, path FROM routes WHERE is_current) AS route USING (collection, document_id)
  )
  SELECT
    (SELECT coalesce(json_agg(kinds ORDER BY count DESC, kind), '[]') FROM kinds) AS kinds,
    (SELECT coalesce(json_agg(json_build_object('path', path, 'title', title, 'kind', collection, 'extract',
      ts_headline('site', coalesce(regexp_replace(text, $5, $6, 'g'), text), $1::tsquery, ${marks})) ORDER BY ${order}), '[]') FROM shown) AS best`
