import { isPlaceWord } from '#lib/places/find-place.ts'
import { isCommonWord } from '#lib/search/common-words.ts'
import { editDistance } from '#lib/search/edit-distance.ts'
import type { IndexConnection } from '#lib/search/index-connection.ts'
import { asPhrase } from '#lib/search/terms.ts'

const shortest = 5
const mostWords = 8

/**
 * The same search with its misspelt words put right. Only words of five letters or more that are on no page, that nobody would have meant, and
 * that are one slip from a word that is on one. Whether that finds more is for the caller to see.
 * @param isKnown whether staff have explained a word.
 */
export async function corrected(
  index: IndexConnection,
  words: string[],
  isKnown: (word: string) => boolean,
): Promise<string[] | undefined> {
  const doubtful = [...new Set(words.filter((word) => isDoubtful(word) && !isKnown(asPhrase(word))))].slice(0, mostWords)
  const right = doubtful.length > 0 ? await nearest(index, doubtful) : new Map<string, string>()
  return right.size > 0 ? words.map((word) => right.get(word) ?? word) : undefined
}

function isDoubtful(word: string) {
  return word.length >= shortest && /^\p{L}+$/u.test(word) && !isCommonWord(word.toLowerCase()) && !isPlaceWord(word)
}

async function nearest(index: IndexConnection, words: string[]) {
  const { rows } = await index.query<{ asked: string; near: string[] }>(
    `SELECT asked, array(SELECT word FROM search_words ORDER BY word <-> lower(asked) LIMIT 20) AS near
     FROM unnest($1::text[]) AS asked
     WHERE NOT EXISTS (SELECT 1 FROM search_documents WHERE search_documents.words @@ plainto_tsquery('site', asked))`,
    [words],
  )
  return new Map(
    rows.flatMap(({ asked, near }) =>
      near
        .filter((word) => isOneSlip(asked, word))
        .slice(0, 1)
        .map((word) => [asked, word] as const),
    ),
  )
}

function isOneSlip(asked: string, word: string) {
  return editDistance(asked.toLowerCase(), word) === 1
}
