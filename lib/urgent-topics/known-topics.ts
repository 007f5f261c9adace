import { knownSearchAids } from '#lib/search/search-aids.ts'
import { type UrgentTopic, urgentTopicList } from '#lib/urgent-topics/topics.ts'
import { urgentTopicsIn } from '#lib/urgent-topics/urgent-topics-in.ts'

/** The urgent topics that any of these words are about, as staff last set them, in the order in which help is offered. Nobody waits for it. */
export function knownTopicsIn(...words: string[]): UrgentTopic[] {
  const { topicChanges } = knownSearchAids()
  const topics = new Set(words.flatMap((some) => urgentTopicsIn(some, topicChanges)))
  return urgentTopicList.filter((topic) => topics.has(topic))
}
