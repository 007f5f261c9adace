import { randomBytes } from 'node:crypto'

/** A word that no other document has. */
export function aWord() {
  return randomBytes(6)
    .toString('hex')
    .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? '')
}

export function aDocument(fields: Record<string, unknown> = {}) {
  const word = aWord()
  return { title: `About ${word}`, slug: word, summary: 'What it says, in a sentence.', ...fields }
}
