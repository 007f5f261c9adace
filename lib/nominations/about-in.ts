import { knownSearchAids } from '#lib/search/search-aids.ts'
import { numbersOf } from '#lib/urgent-topics/about-address.ts'
import { urgentTopicList } from '#lib/urgent-topics/topics.ts'
import { urgentTopicsIn } from '#lib/urgent-topics/urgent-topics-in.ts'

/** What words may say of somebody in danger, as numbers of urgent topics. Nobody waits for what staff have just changed. */
export function aboutIn(answers: readonly (string | undefined)[]) {
  const { topicChanges } = knownSearchAids()
  const topics = new Set(answers.flatMap((words = '') => urgentTopicsIn(words, topicChanges)))
  return numbersOf(urgentTopicList.filter((topic) => topics.has(topic)))
}
