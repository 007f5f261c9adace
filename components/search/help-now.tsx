import { Section } from '#components/documents/section.tsx'
import { AdviceList } from '#components/search/urgent-help.tsx'
import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import { inDanger } from '#lib/urgent-topics/topic-help.ts'

const { nationalDomesticAbuse, samaritans } = knownHelplines

const advice = [
  inDanger,
  {
    words: `If you need to talk about domestic abuse, phone the ${nationalDomesticAbuse.name}, for women, on`,
    phone: nationalDomesticAbuse.phone,
  },
  { words: `If you need to talk to someone, phone ${samaritans.name} on`, phone: samaritans.phone },
]

/** Whom to phone where the search has nothing to show. */
export function HelpNow() {
  return (
    <Section heading={{ id: 'help-now', text: 'Get help now', level: 2 }}>
      <AdviceList advice={advice} />
    </Section>
  )
}
