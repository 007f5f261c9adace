import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { properNames } from '#tests/starter-content/proper-names.ts'

// The first American school grade is for the age of six.
const ageAtGradeNought = 5

/** From which age a text is easy, by Flesch and Kincaid’s formula of 1975. */
export function readingAge(sentences: string[]) {
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return ageAtGradeNought + fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
}

export function wordsOf(sentence: string) {
  return withoutNames(sentence)
    .split(/[\s–]+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/**
 * A name is one thing to a reader, and can’t be said in shorter words. So each counts as one word of two syllables, which is more than an
 * English word has on average.
 */
const anyName = 'Bristol'

const names = new RegExp(properNames.map(literally).join('|'), 'g')

function withoutNames(sentence: string) {
  return sentence.replace(names, anyName)
}

function literally(name: string) {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

// The counter finds nothing to say in a number; a reader does.
function syllablesOf(word: string) {
  return Math.max(1, syllable(word))
}
