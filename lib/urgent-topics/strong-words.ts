import { isCommonWord } from '#lib/search/common-words.ts'
import { editDistance } from '#lib/search/edit-distance.ts'

/** The words that sayings turn on. One slip in them is put right, because people type them in fear. */
const strongWords = [
  ...['suicide', 'suicidal', 'samaritans', 'overdose', 'domestic', 'violence', 'violent', 'abuse', 'abused', 'abusing', 'abusive'],
  ...['assault', 'assaulted', 'sexual', 'sexually', 'molested', 'strangled', 'strangling', 'threatened', 'threatening', 'coercive'],
  ...['controlling', 'harassing', 'stalking', 'stalked', 'husband', 'boyfriend', 'girlfriend', 'partner', 'children', 'childline'],
  ...['emergency', 'danger', 'frightened', 'terrified', 'scared', 'hitting', 'punches', 'punched', 'myself', 'himself', 'herself'],
  ...['raped', 'groomed', 'neglected', 'gaslighting', 'harming', 'cutting', 'child', 'killing', 'beating', 'refuge'],
]
const known = new Set(strongWords)
const shortest = 5
const longestOfOneSlip = 7

/** The strong word that this was meant to be; itself where it is one, or a common word of its own. */
export function spellStrongWords(word: string): string {
  if (word.length < shortest || known.has(word) || keptAsTyped.has(word) || isCommonWord(word)) return word
  const slips = word.length > longestOfOneSlip ? 2 : 1
  const meant = strongWords.filter((strong) => strong[0] === word[0] && editDistance(strong, word) <= slips)
  return meant.toSorted((one, other) => editDistance(one, word) - editDistance(other, word))[0] ?? word
}

// Words of our pages that are near a strong one, and beginnings of it that sayings know themselves.
const keptAsTyped = new Set(
  'partners partnership partnerships refugee refugees refuges husbands boyfriends girlfriends stalker stalkers abuser abusers abuses rapeseed'.split(
    ' ',
  ),
)
