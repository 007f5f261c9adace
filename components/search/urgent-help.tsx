import { Section } from '#components/documents/section.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import type { SearchOutcome } from '#lib/search/search-outcome.ts'
import { type Advice, inDanger, topicHelp } from '#lib/urgent-topics/topic-help.ts'

/** The numbers that answer a search better than a page, and the pages to read on. It says what they offer, and nothing of whoever searched. */
export function UrgentHelp({ topics, pages }: NonNullable<SearchOutcome['urgent']>) {
  return (
    <>
      <Section heading={{ id: 'urgent-help', text: 'Get help now', level: 2 }}>
        <AdviceList advice={[inDanger, ...topics.flatMap((topic) => topicHelp[topic].advice)]} />
      </Section>
      {pages.length > 0 && (
        <Section heading={{ id: 'urgent-pages', text: 'Read about the help there is', level: 2 }}>
          <ul className="plain-rows">
            {pages.map(({ href, title }) => (
              <li key={href}>
                <SafeLink url={href}>{title}</SafeLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** Sentences around a number that rings. */
export function AdviceList({ advice }: { advice: Advice[] }) {
  return (
    <ul className="plain-rows urgent-help">
      {[...new Set(advice)].map(({ words, phone, after }) => (
        <li key={words}>
          {words}
          {phone && (
            <>
              {' '}
              <PhoneLink phone={phone} />.
            </>
          )}
          {after && ` ${after}.`}
        </li>
      ))}
    </ul>
  )
}
