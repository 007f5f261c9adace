import type { DocumentCollection } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import { readExtract } from '#lib/search/extract.ts'
import { searchKinds } from '#lib/search/kinds.ts'
import type { SearchOutcome, SearchResult } from '#lib/search/search-outcome.ts'

const longestQuery = 200
const most = 20

/** What is published that matches, best first, with the words found marked. Stores what found nothing, and nothing of who asked. */
export async function search(asked: string, kind: DocumentCollection | undefined): Promise<SearchOutcome> {
  const query = asked
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const nothing = { query: query.slice(0, longestQuery), kind, results: [], kinds: [], total: 0, suggestion: undefined }
  if (query === '') return nothing
  if (query.length > longestQuery) return { ...nothing, problem: `Search for ${longestQuery} characters or fewer.` }
  if (!(await hasWords(query))) return { ...nothing, problem: 'Type a word to search for, like housing or payback.' }

  const kinds = await countKinds(query)
  const total = kinds.filter(({ kind: counted }) => !kind || counted === kind).reduce((sum, { count }) => sum + count, 0)
  const results = total > 0 ? await listResults(query, kind) : []
  if (kinds.length > 0) return { ...nothing, kinds, total, results }

  await countMiss(query)
  return { ...nothing, suggestion: await suggest(query) }
}

/** Whether anything is left to look for once operators and words like “the” are taken out. */
async function hasWords(query: string) {
  const { rows } = await runtime().pool.query<{ nodes: number }>(`SELECT numnode(websearch_to_tsquery('english', $1)) AS nodes`, [query])
  return Number(rows[0]?.nodes) > 0
}

async function countKinds(query: string) {
  const { rows } = await runtime().pool.query<{ kind: DocumentCollection; count: number }>(
    `SELECT collection AS kind, count(*)::int AS count FROM search_documents
     WHERE words @@ websearch_to_tsquery('english', $1) GROUP BY collection ORDER BY count DESC, collection`,
    [query],
  )
  return rows.map(({ kind, count }) => ({ kind, count, label: searchKinds[kind] }))
}

type Row = { path: string; title: string; kind: DocumentCollection; extract: string }

async function listResults(query: string, kind: DocumentCollection | undefined): Promise<SearchResult[]> {
  const { rows } = await runtime().pool.query<Row>(resultsStatement, [query, kind ?? null, most])
  return rows.map(({ path, title, kind: found, extract }) => ({
    href: path,
    title,
    kind: searchKinds[found],
    extract: readExtract(extract),
  }))
}

// Only the best are marked up, and only their beginnings, because that costs more than finding them.
const resultsStatement = `
  WITH asked AS (SELECT websearch_to_tsquery('english', $1) AS query), best AS (
    SELECT collection, document_id, title, left(summary || ' ' || body, 20000) AS text, ts_rank_cd(words, query) AS rank
    FROM search_documents, asked
    WHERE words @@ query AND ($2::text IS NULL OR collection = $2)
    ORDER BY rank DESC, title LIMIT $3
  )
  SELECT path, best.title, collection AS kind,
    ts_headline('english', text, query, E'StartSel=\\x01, StopSel=\\x02, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "') AS extract
  FROM best CROSS JOIN asked JOIN routes USING (collection, document_id) WHERE is_current
  ORDER BY rank DESC, best.title`

/** The same words, each that no page has replaced by the nearest one that some page has; undefined when that finds nothing either. */
async function suggest(query: string) {
  const { rows } = await runtime().pool.query<{ words: string | null }>(
    `SELECT string_agg(coalesce(near.word, asked.word), ' ' ORDER BY asked.place) AS words
     FROM regexp_split_to_table(lower($1), '[^a-z]+') WITH ORDINALITY AS asked (word, place)
     LEFT JOIN LATERAL (
       SELECT word FROM search_words WHERE word % asked.word ORDER BY similarity(word, asked.word) DESC, word LIMIT 1
     ) AS near ON true
     WHERE asked.word <> ''`,
    [query],
  )
  const words = rows[0]?.words
  return words && words !== query.toLowerCase() && (await countKinds(words)).length > 0 ? words : undefined
}

// An address, a number: words that may be about one person are not kept.
const personal = /@|\d{4}/

async function countMiss(query: string) {
  if (personal.test(query)) return
  await runtime().pool.query(
    `INSERT INTO search_misses (words, count) VALUES ($1, 1)
     ON CONFLICT (words) DO UPDATE SET count = search_misses.count + 1, updated_at = now()`,
    [query.toLowerCase().slice(0, 100)],
  )
}
