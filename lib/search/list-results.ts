import type { DocumentCollection } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { readBeside, readExtract, sentencesWith } from '#lib/search/extract.ts'
import type { IndexConnection } from '#lib/search/index-connection.ts'
import { searchKinds, searchKindsOfMany } from '#lib/search/kinds.ts'
import type { SearchOutcome, SearchResult } from '#lib/search/search-outcome.ts'
import { type AreaServed, areasServed, labelsOf } from '#lib/services/options.ts'

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
  /** The terms by how many of which results are ranked, where not all need be found. */
  terms?: string[] | undefined
  /** A title that is this is the first. */
  title?: string | undefined
}
type Kind = { kind: DocumentCollection; count: number }
type Row = {
  path: string
  title: string
  kind: DocumentCollection
  summary: string
  /** What of its body matched, and what stands on either side. Null where the summary says it. */
  before: string | null
  headline: string
  after: string | null
  areas: AreaServed[] | null
  phone: string | null
}

/** How many documents of each kind match, and the best of those that are wanted. A page that isn't shown isn't found. */
export async function listResults(index: IndexConnection, wanted: Wanted): Promise<Results> {
  const { tsquery, titles, kind, limit, offset, number, terms, title } = wanted
  const grouped = number ? number.split('').join(' ?') : null
  const aside = runtime()
    .routes.standingAside()
    .map(({ id }) => id)
  const values = [tsquery, kind ?? null, limit, offset, grouped, number ?? null, titles ?? null, terms ?? null, title ?? null, aside]
  const { rows } = await index.query<{ kinds: Kind[]; best: Row[] }>(statement, values)
  const [{ kinds, best } = { kinds: [], best: [] }] = rows
  return { kinds: kinds.map(asKind), results: best.map(asResult) }
}

type Results = Pick<SearchOutcome, 'kinds' | 'results'>

function asKind({ kind, count }: Kind) {
  return { kind, count, label: (Number(count) === 1 ? searchKinds : searchKindsOfMany)[kind] }
}

function asResult({ path, title, kind, areas, phone, ...said }: Row): SearchResult {
  return {
    ...{ href: path, title, kind: searchKinds[kind], extract: readExtract(extractOf(said)) },
    ...(areas && { area: labelsOf(areasServed, areas) }),
    ...(phone && { phone }),
  }
}

function extractOf({ summary, before, headline, after }: Pick<Row, 'summary' | 'before' | 'headline' | 'after'>) {
  if (before === null || after === null) return headline
  return sentencesWith({ before, headline, after }) ?? summary
}

const order =
  'is_title DESC, matched DESC, title_length NULLS LAST, opening_rank DESC NULLS LAST, body_rank DESC NULLS LAST, title, document_id'
const marks = String.raw`StartSel=\x01, StopSel=\x02`
const whole = `E'${marks}, HighlightAll=true'`
const around = `E'${marks}, MaxFragments=1, MinWords=16, MaxWords=36, FragmentDelimiter=" … "'`
// A title ranks above a summary, and a summary above the rest; of titles, the one that says least besides what was asked. How often a body
// says it is weighed only where that decides what is seen, and only for so many bodies, because reading them costs more than finding them;
// so does marking.
// The summary is shown whole and by itself, because it is written to be read, unless the body alone says what was asked.
const statement = `
  WITH found AS MATERIALIZED (
    SELECT collection, document_id, title, lower(title) = lower($9::text) IS TRUE AS is_title,
      (SELECT count(*) FROM unnest($8::tsquery[]) AS term WHERE words @@ term) AS matched,
      CASE WHEN title_words @@ $1::tsquery OR title_words @@ $7::tsquery THEN length(title_words) END AS title_length,
      CASE WHEN opening_words @@ $1::tsquery THEN ts_rank(opening_words, $1::tsquery) END AS opening_rank
    FROM search_documents WHERE (words @@ $1::tsquery OR title_words @@ $7::tsquery) AND document_id <> ALL ($10::uuid[])
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
    SELECT best.*, path, summary, is_said_first, CASE WHEN is_said_first THEN summary ELSE left(body, 20000) END AS text
    FROM best JOIN (
      SELECT collection, document_id, summary, body, opening_words @@ $1::tsquery OR title_words @@ $7::tsquery IS TRUE AS is_said_first
      FROM search_documents
    ) AS indexed USING (collection, document_id)
      JOIN (SELECT collection, document_id, path FROM routes WHERE is_current) AS route USING (collection, document_id)
  ), marked AS MATERIALIZED (
    SELECT shown.*, ts_headline('site', coalesce(regexp_replace(text, $5, $6, 'g'), text), $1::tsquery,
        CASE WHEN is_said_first THEN ${whole} ELSE ${around} END) AS headline,
      coalesce(regexp_replace(text, $5, $6, 'g'), text) AS read
    FROM shown
  ), placed AS (
    SELECT marked.*, strpos(read, translate(headline, E'\\x01\\x02', '')) AS place, length(translate(headline, E'\\x01\\x02', '')) AS length
    FROM marked
  ), listed AS (
    SELECT placed.*, CASE WHEN NOT is_said_first THEN right(left(read, greatest(0, place - 1)), ${readBeside}) END AS before,
      CASE WHEN NOT is_said_first THEN substr(read, greatest(1, place) + length, ${readBeside}) END AS after,
      CASE WHEN collection = 'services' THEN (SELECT phone FROM services WHERE id = document_id) END AS phone,
      CASE WHEN collection = 'services' THEN (SELECT json_agg(value ORDER BY "order") FROM services_areas WHERE parent_id = document_id) END AS areas
    FROM placed
  )
  SELECT
    (SELECT coalesce(json_agg(kinds ORDER BY count DESC, kind), '[]') FROM kinds) AS kinds,
    (SELECT coalesce(json_agg(json_build_object('path', path, 'title', title, 'kind', collection, 'summary', summary, 'before', before, 'headline', headline, 'after', after, 'areas', areas, 'phone', phone)
      ORDER BY ${order}), '[]') FROM listed) AS best`
