import { Section } from '#components/documents/section.tsx'
import { OtherNumbers } from '#components/helplines/other-numbers.tsx'
import { type Target, Targets } from '#components/helplines/targets.tsx'
import { HistoryNotice } from '#components/layout/history-notice.tsx'
import { LinkRows } from '#components/links/link-rows.tsx'
import { phoneAddress } from '#lib/phone/phone-number.ts'
import type { SearchOutcome } from '#lib/search/search-outcome.ts'
import { inDanger, someoneInDanger, type TopicHelp, topicHelp } from '#lib/urgent-topics/topic-help.ts'

type UrgentHelpProps = NonNullable<SearchOutcome['urgent']>

/** The numbers that answer a search better than a page. It says what they offer, and nothing of whoever searched. */
export function UrgentHelp({ topics }: Pick<UrgentHelpProps, 'topics'>) {
  const help = topics.map((topic) => topicHelp[topic])

  return (
    <>
      <HelpTargets help={help} danger={topics.includes('ownBehaviour') ? someoneInDanger : inDanger} />
      {help.map(({ text }) => text && <p key={text}>{text}</p>)}
      <HistoryNotice />
    </>
  )
}

/** 999 first, then what the topics offer; never more than three are large. */
function HelpTargets({ help, danger }: { help: TopicHelp[]; danger: TopicHelp['numbers'][number] }) {
  const numbers = help.flatMap((topic) => topic.numbers)
  const [large, more] = [numbers.slice(0, 2), numbers.slice(2)]

  return (
    <section className="help-first" aria-label="Get help now">
      <Targets targets={[danger, ...large].map(asTarget)} />
      <OtherNumbers numbers={[...more.map(({ phone, line }) => ({ label: line, phone })), ...help.flatMap(({ others }) => others ?? [])]} />
    </section>
  )
}

function asTarget({ phone, line, advice }: TopicHelp['numbers'][number]): Target {
  return { label: phone, href: phoneAddress(phone) ?? '', line, advice }
}

/** Where to read on about the help there is. */
export function UrgentPages({ pages }: Pick<UrgentHelpProps, 'pages'>) {
  if (pages.length === 0) return null

  return (
    <Section heading={{ id: 'urgent-pages', text: 'Pages about this help', level: 2 }}>
      <LinkRows links={pages.map(({ href, title }) => ({ href, label: title }))} />
    </Section>
  )
}
