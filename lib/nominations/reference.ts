import { randomInt } from 'node:crypto'

// No vowels, so that no word appears; no characters that are mistaken for one another when read out.
const characters = '23456789BCDFGHJKMNPQRSTVWXZ'

/** What a resident keeps and quotes: `CP-7K3M-Q2XD`. One of 2.8 × 10¹¹, so it can't be guessed from another. */
export function newReference() {
  return `CP-${four()}-${four()}`
}

/** The same for a project, which the office and the Probation Service quote: `PR-7K3M-Q2XD`. */
export function newProjectReference() {
  return `PR-${four()}-${four()}`
}

export function isReference(text: unknown): text is string {
  return typeof text === 'string' && /^CP(?:-[2-9BCDFGHJKMNPQRSTVWXZ]{4}){2}$/.test(text)
}

function four() {
  return Array.from({ length: 4 }, () => characters[randomInt(characters.length)]).join('')
}
