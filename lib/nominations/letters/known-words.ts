import type { LetterKind } from '#lib/nominations/letter-kinds.ts'
import { type LetterWords, starterWords } from '#lib/nominations/letters/letter-words.ts'
import { runtime } from '#lib/runtime.ts'

/** In milliseconds: how long what staff have just written may be missing from a letter. */
const freshFor = 10_000

let known: { row: Record<string, string | null>; at: number } | undefined

/** What letters of a kind say: what staff wrote last, or else the words that the site came with. */
export async function wordsOf(kind: LetterKind): Promise<LetterWords> {
  const row = await staffWords()
  const { subject, text } = starterWords[kind]
  return { subject: row[columnOf(kind, 'subject')] || subject, text: row[columnOf(kind, 'text')] || text }
}

async function staffWords() {
  if (known && performance.now() - known.at < freshFor) return known.row
  const { rows } = await runtime().pool.query<{ row: Record<string, string | null> }>(
    'SELECT to_jsonb(letter_words) AS row FROM letter_words LIMIT 1',
  )
  known = { row: rows[0]?.row ?? {}, at: performance.now() }
  return known.row
}

function columnOf(kind: LetterKind, field: keyof LetterWords) {
  return `${kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_${field}`
}
