import { vocabulary } from '#lib/urgent-topics/vocabulary.ts'

/**
 * A way of saying something, word after word, as a pattern over `plainWords`. `a|b` is either word, `hit*` any word that begins so, `word?`
 * a word that may be missing, and capitals are a word of `vocabulary`. `..` is up to three words of any kind, `~` up to three among which
 * nobody else is named, and `^` and `$` are the beginning and the end of all that was typed.
 */
export function saying(words: string): RegExp {
  return new RegExp(words.split(' ').map(asPattern).join(''))
}

function asPattern(word: string): string {
  if (word === '^' || word === '$') return word
  if (word === '..') return '(?: [^ ]+){0,3}?'
  if (word === '~') return `(?: (?!(?:${vocabulary.OTHERS})(?: |$))[^ ]+){0,3}?`
  if (word.endsWith('?')) return `(?:${asPattern(word.slice(0, -1))})?`
  const choices = word.split('|').map((choice) => vocabulary[choice] ?? choice.replace('*', '[^ ]*'))
  return ` (?:${choices.join('|')})(?= |$)`
}
