import { digitsOf, knownHelplines } from '#lib/helplines/known-helplines.ts'
import { topicHelp } from '#lib/urgent-topics/topic-help.ts'
import { urgentTopicList, urgentTopicNames } from '#lib/urgent-topics/topics.ts'

/** A helpline's number, as staff typed it. */
type Numbered = { phone?: string | null }

/** The topics of which this is the last number that somebody at the office looks after: no other published helpline has one of theirs. */
export function topicsLeftWithout(helpline: Numbered, others: Numbered[]): string[] {
  const isOneOf = (numbers: { phone: string }[]) => (one: Numbered) => numbers.some(({ phone }) => isSameNumber(phone, one.phone))
  return urgentTopicList
    .filter((topic) => isOneOf(topicHelp[topic].numbers)(helpline) && !others.some(isOneOf(topicHelp[topic].numbers)))
    .map((topic) => urgentTopicNames[topic])
}

/** Whether it is the last helpline with the number that the help page begins with. */
export function isLastOfHelpPage(helpline: Numbered, others: Numbered[]) {
  const { phone } = knownHelplines.samaritans
  return isSameNumber(phone, helpline.phone) && !others.some((other) => isSameNumber(phone, other.phone))
}

function isSameNumber(one: string, other: string | null | undefined) {
  return digitsOf(one) === digitsOf(other ?? '')
}
