import type { LetterKind } from '#lib/nominations/letter-kinds.ts'
import { type LetterWords, starterWords } from '#lib/nominations/letters/letter-words.ts'
import { runtime } from '#lib/runtime.ts'
import { within } from '#lib/within.ts'

/** In milliseconds: how long what staff have just written may be missing from a letter. */
const freshFor = 10_000

/** In milliseconds. */
const patience = 250

type Row = Record<string, string | null>

let known: { row: Row; at: number } | undefined

/** What letters of a kind say: what staff wrote last, or else the words that the site came with. */
export async function wordsOf(kind: LetterKind): Promise<LetterWords> {
  const row = await staffWords()
  const { subject, text } = starterWords[kind]
  return { subject: row[columnOf(kind, 'subject')] || subject, text: row[columnOf(kind, 'text')] || text }
}

/** What can't be read in time doesn't keep a nomination from being sent: then its letter says what was known last. */
async function staffWords() {
  if (known && performance.now() - known.at < freshFor) return known.row
  try {
    const { rows } = await within(patience, () => runtime().pool.query<{ row: Row }>(select))
    known = { row: rows[0]?.row ?? {}, at: performance.now() }
  } catch (err) {
    runtime().log.warn({ err }, 'The words of letters could not be read')
  }
  return known?.row ?? {}
}

const select = 'SELECT to_jsonb(letter_words) AS row FROM letter_words LIMIT 1'

function columnOf(kind: LetterKind, field: keyof LetterWords) {
  return `${kind.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_${field}`
}
