import { editDistance } from '#lib/search/edit-distance.ts'
import type { IndexConnection } from '#lib/search/index-connection.ts'
import type { Query } from '#lib/search/query.ts'

const mostWords = 6

type Word = { word: string; isFound: boolean; near: string[] }

/**
 * Other words for the same search, which find something: any word on no page is replaced by the nearest that is on one, or, if all are on
 * some page, one word is.
 */
export async function suggest(index: IndexConnection, { text }: Query): Promise<string | undefined> {
  const words = await listNear(index, wordsIn(text))
  return firstThatFinds(index, alternatives(words))
}

function wordsIn(text: string) {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}\d'’-]+/u)
  return words
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => /[\p{L}\d]/u.test(word))
    .slice(0, mostWords)
}

async function listNear(index: IndexConnection, words: string[]): Promise<Word[]> {
  const { rows } = await index.query<Word>(
    `WITH asked AS MATERIALIZED (
       SELECT word, place, numnode(plainto_tsquery('site', word)) = 0 OR EXISTS (
         SELECT 1 FROM search_documents WHERE search_documents.words @@ plainto_tsquery('site', word)
       ) AS is_found FROM unnest($1::text[]) WITH ORDINALITY AS typed (word, place)
     )
     SELECT asked.word, is_found AS "isFound", near.words AS near
     FROM asked, LATERAL (
       SELECT coalesce(array_agg(word), '{}') AS words FROM (
         SELECT word FROM search_words WHERE length(asked.word) > 3 AND (NOT is_found OR (SELECT bool_and(is_found) FROM asked))
         ORDER BY word <-> asked.word LIMIT 20
       ) AS nearest
     ) AS near ORDER BY place`,
    [words],
  )
  return rows.map(({ word, isFound, near }) => ({ word, isFound, near: closest(word, near) }))
}

function closest(word: string, near: string[]) {
  const distances = near.filter((other) => other !== word).map((other) => ({ other, distance: editDistance(word, other) }))
  const farthest = word.length < 4 || /\d/.test(word) ? 0 : Math.ceil(word.length / 4)
  return distances
    .filter(({ distance }) => distance <= farthest)
    .toSorted((one, two) => one.distance - two.distance)
    .map(({ other }) => other)
    .slice(0, 3)
}

function alternatives(words: Word[]) {
  const unknown = words.filter(({ isFound }) => !isFound)
  const spelt = (replace: (word: Word) => string | undefined) => words.flatMap((word) => replace(word) ?? []).join(' ')
  if (unknown.length === 0)
    return words.flatMap((wrong) => wrong.near.map((other) => spelt((word) => (word === wrong ? other : word.word))))
  if (!unknown.some(({ near }) => near.length > 0)) return []
  // A word with nothing near it is left out.
  return [0, 1, 2].map((choice) => spelt(({ word, isFound, near }) => (isFound ? word : (near[choice] ?? near[0]))))
}

async function firstThatFinds(index: IndexConnection, alternatives: string[]) {
  const { rows } = await index.query<{ words: string }>(
    `SELECT words FROM unnest($1::text[]) WITH ORDINALITY AS other (words, place)
     WHERE EXISTS (SELECT 1 FROM search_documents AS indexed WHERE indexed.words @@ plainto_tsquery('site', other.words))
     ORDER BY place LIMIT 1`,
    [alternatives],
  )
  return rows[0]?.words
}
