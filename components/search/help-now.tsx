import { HelpTargets } from '#components/search/urgent-help.tsx'
import { topicHelp } from '#lib/urgent-topics/topic-help.ts'

const { domesticAbuse, suicide } = topicHelp

/** Whom to phone where the search has nothing to show. */
export function HelpNow() {
  return <HelpTargets help={[domesticAbuse, { numbers: suicide.numbers.slice(0, 1) }]} />
}
