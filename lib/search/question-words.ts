import { comparable } from '#lib/search/query.ts'

// What a question is asked with, not about. Postgres leaves out “the” and “of” by itself; pins and the directory don't.
const words = new Set(
  'a an the of in on at for to from with by and is are was be am do does did can could will would should i im ive me my we us our you your he she it its this that there some any please what where when who whom which why how get getting got find finding look looking search need want know tell show give much many im about information info help support service near nearest local'
    .split(' ')
    .map(comparable),
)

/** Whether a word only asks: “where can I get” says nothing of what for. */
export function isQuestionWord(word: string): boolean {
  return words.has(comparable(word))
}

/** The words without those that only ask, or all of them where no other is left. */
export function withoutQuestionWords<Worded>(list: Worded[], wordOf: (one: Worded) => string): Worded[] {
  const kept = list.filter((one) => !isQuestionWord(wordOf(one)))
  return kept.length > 0 ? kept : list
}
