import { comparable } from '#lib/search/query.ts'
import { withoutQuestionWords } from '#lib/search/question-words.ts'
import type { EverydayWords } from '#lib/search/search-aids.ts'

/** One thing to find: its words, the same without gaps where that is another spelling, and what our pages say instead. */
export type Term = { words: string; joined: string; instead: string[] }

const mostTerms = 8
const mostInstead = 12

/**
 * The things that a search asks for. A phrase that staff explained is one of them, the longest first; words that only ask are none, where
 * there are others.
 */
export function termsOf(typed: string[], everyday: EverydayWords[]): Term[] {
  const words = withoutFillers(typed)
  const meanings = meaningsIn(everyday)
  const longest = Math.max(1, ...[...meanings.keys()].map((phrase) => phrase.split(' ').length))
  const terms: Term[] = []
  for (let place = 0; place < words.length; ) {
    const length = lengths(longest, words.length - place).find((size) => meanings.has(phraseAt(words, place, size))) ?? 1
    terms.push(asTerm(words.slice(place, place + length), meanings.get(phraseAt(words, place, length))))
    place += length
  }
  return withoutQuestionWords(terms, ({ words: term }) => term).slice(0, mostTerms)
}

/** Each phrase that staff explained, as it is compared, and what to look for as well. */
function meaningsIn(everyday: EverydayWords[]) {
  const found = new Map<string, string[]>()
  const add = (phrase: string, means: string[]) => {
    const known = withoutFillers(asPhrase(phrase).split(' ')).join(' ')
    if (known !== '') found.set(known, [...new Set([...(found.get(known) ?? []), ...means])].slice(0, mostInstead))
  }
  for (const { typed, means, isBothWays } of everyday) {
    for (const phrase of typed) add(phrase, means)
    if (isBothWays) for (const phrase of means) add(phrase, typed)
  }
  return found
}

function lengths(longest: number, left: number) {
  return Array.from({ length: Math.min(longest, left) }, (_, index) => Math.min(longest, left) - index)
}

function phraseAt(words: string[], place: number, length: number) {
  return asPhrase(words.slice(place, place + length).join(' '))
}

/** “Ex-offender’s” and “ex offenders” are the same. */
export function asPhrase(text: string): string {
  return text.replace(/[-/]/g, ' ').split(/\s+/).map(comparable).filter(Boolean).join(' ')
}

// “My dad is in prison” is “dad in prison”.
const fillers = new Set('a an the is are am was been my our your his her their'.split(' '))

function withoutFillers(words: string[]) {
  const kept = words.filter((word) => !fillers.has(comparable(word)))
  return kept.length > 0 ? kept : words
}

function asTerm(parts: string[], instead: string[] = []): Term {
  const words = parts.join(' ')
  return { words, joined: words.replaceAll(' ', ''), instead }
}
