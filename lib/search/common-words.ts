import { readFileSync } from 'node:fs'

/**
 * About 20,000 of the commonest English words: the sizes 10 to 35 of SCOWL in British spelling. Of the rarer ones only the plain form is
 * listed. Its licence is beside it.
 */
const words = new Set(
  readFileSync(new URL('./common-words/common-words.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n'),
)

/** Whether it is a word that people mean when they type it, so that nobody offers them another. In small letters. */
export function isCommonWord(word: string): boolean {
  return words.has(word) || endings.some(([ending, instead]) => ending.test(word) && words.has(word.replace(ending, instead)))
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:s|es|ed|ing|er|ers|est|ly|ness)$/, ''],
  [/(?:d|r|rs|st|ing)$/, 'e'],
  [/(?:ing|er|ers|est)$/, 'e'],
  [/(?:ies|ied|ier|iest|ily)$/, 'y'],
  [/(.)\1(?:ed|ing|er)$/, '$1'],
  [/es$/, ''],
]
