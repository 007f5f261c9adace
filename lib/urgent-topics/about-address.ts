import { paths } from '#lib/paths.ts'
import { type UrgentTopic, urgentTopicList } from '#lib/urgent-topics/topics.ts'

const plans = 'plans'

/**
 * Where the help with these topics is shown. A number stands for a topic, so that no word of what was typed is in a browser's history.
 * @param typed tells those who ask for a strategy from those who need help.
 */
export function aboutAddress(topics: UrgentTopic[], typed: string) {
  const about = numbersOf(topics)
  const named = /\b(?:strateg(?:y|ies)|polic(?:y|ies))\b/i.test(typed) ? [...about, plans] : about
  return `${paths.search}?${named.map((name) => `about=${name}`).join('&')}`
}

/** The numbers that stand for topics in an address. */
export function numbersOf(topics: UrgentTopic[]) {
  return topics.map((topic) => String(urgentTopicList.indexOf(topic) + 1))
}

/** Whether an address is that of somebody who asked for a strategy. */
export function isAboutPlans(asked: URLSearchParams) {
  return asked.getAll('about').includes(plans)
}

/** The topics that an address names, each once, in the order in which help is offered. */
export function topicsAbout(asked: URLSearchParams): UrgentTopic[] {
  return topicsNumbered(asked.getAll('about'))
}

export function topicsNumbered(numbers: string[]): UrgentTopic[] {
  return urgentTopicList.filter((_, place) => numbers.includes(String(place + 1)))
}
