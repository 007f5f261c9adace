import { paths } from '#lib/paths.ts'
import { type UrgentTopic, urgentTopicList } from '#lib/urgent-topics/topics.ts'

/** Where the help with these topics is shown. A number stands for a topic, so that no word of what was typed is in a browser's history. */
export function aboutAddress(topics: UrgentTopic[]) {
  return `${paths.search}?${topics.map((topic) => `about=${urgentTopicList.indexOf(topic) + 1}`).join('&')}`
}

/** The topics that an address names, each once, in the order in which help is offered. */
export function topicsAbout(asked: URLSearchParams): UrgentTopic[] {
  const numbers = asked.getAll('about')
  return urgentTopicList.filter((_, place) => numbers.includes(String(place + 1)))
}
