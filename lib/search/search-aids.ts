import { contentKeys } from '#lib/content-keys.ts'
import { type DocumentCollection, documentCollections } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'
import type { AreaServed, Need } from '#lib/services/options.ts'
import { type UrgentTopic, urgentTopicList } from '#lib/urgent-topics/topics.ts'
import type { TopicChanges } from '#lib/urgent-topics/urgent-topics-in.ts'

/** What people type, and what our pages say instead; the other way round too where that is as true. */
export type EverydayWords = { typed: string[]; means: string[]; isBothWays: boolean }

/** The answer that staff gave to these words: a document, the directory narrowed, or a form. */
export type PinnedAnswer = {
  title: string
  typed: string[]
  document?: { collection: DocumentCollection; id: string }
  need?: Need
  area?: AreaServed
  form?: 'nominate'
}

/** What staff keep for searches, in memory. */
export type SearchAids = { everydayWords: EverydayWords[]; pins: PinnedAnswer[]; topicChanges: TopicChanges }

type Known = SearchAids & { database?: string; version: number }

let known: Known = { everydayWords: [], pins: [], topicChanges: {}, version: 0 }

/** As they were last read, without asking anything. */
export function knownSearchAids(): SearchAids {
  return known
}

/** As staff keep them now: read again when one of them has changed. */
export async function freshSearchAids(): Promise<SearchAids> {
  const { content, pool } = runtime()
  if (content && isCurrent(content)) return known
  const { rows } = await pool.query<Row>(statement)
  const [row] = rows
  if (row) known = { ...readAids(row), ...(content ?? { version: 0 }) }
  return known
}

const keys = [contentKeys.list('everyday-words'), contentKeys.list('pinned-answers'), contentKeys.urgentTopics]

function isCurrent({ database, version }: { database: string; version: number }) {
  const { lastChanges } = runtime()
  return known.database === database && known.version <= version && keys.every((key) => (lastChanges.get(key) ?? 0) <= known.version)
}

type PinRow = Omit<PinnedAnswer, 'typed'> & { typed: string } & Partial<Record<`${DocumentCollection}Id`, string>>
type Row = {
  words: { typed: string; means: string; isBothWays: boolean | null }[] | null
  pins: PinRow[] | null
  topics: Record<string, string | boolean | null> | null
}

// One statement, so that what it finds belongs together. Where a document is published is asked of the routes.
const statement = `
  SELECT
    (SELECT json_agg(json_build_object('typed', typed, 'means', means, 'isBothWays', is_both_ways) ORDER BY typed) FROM everyday_words) AS words,
    (SELECT json_agg(json_build_object('title', title, 'typed', typed, 'need', need, 'area', area, 'form', form,
      ${documentCollections.map((name) => `'${name}Id', ${name === 'publications' ? 'publication_documents' : name}_id`).join(', ')}) ORDER BY typed)
      FROM pinned_answers LEFT JOIN pinned_answers_rels ON parent_id = pinned_answers.id AND path = 'document') AS pins,
    (SELECT row_to_json(urgent_topics) FROM urgent_topics LIMIT 1) AS topics`

function readAids({ words, pins, topics }: Row): SearchAids {
  return {
    everydayWords: (words ?? []).map(({ typed, means, isBothWays }) => ({
      typed: phrasesIn(typed),
      means: phrasesIn(means),
      isBothWays: isBothWays === true,
    })),
    pins: (pins ?? []).map(asPin),
    topicChanges: Object.fromEntries(urgentTopicList.map((topic) => [topic, changeOf(topic, topics ?? {})])),
  }
}

function asPin({ title, typed, need, area, form, ...row }: PinRow): PinnedAnswer {
  const collection = documentCollections.find((name) => row[`${name}Id`])
  const id = collection && row[`${collection}Id`]
  return {
    title,
    typed: phrasesIn(typed),
    ...(collection && id && { document: { collection, id } }),
    ...(need && { need }),
    ...(area && { area }),
    ...(form && { form }),
  }
}

function changeOf(topic: UrgentTopic, topics: Record<string, string | boolean | null>) {
  const column = topic.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return { phrases: phrasesIn(String(topics[`${column}_words`] ?? '')), isOff: topics[`${column}_is_off`] === true }
}

/** Words or phrases with a comma or a new line between. */
function phrasesIn(text: string): string[] {
  return text.split(/[,;\n]+/).flatMap((phrase) => phrase.trim() || [])
}
