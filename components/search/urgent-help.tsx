import { SectionHeading } from '#components/blocks/section-heading.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { SafeLink } from '#components/links/safe-link.tsx'
import { knownHelplines } from '#lib/helplines/known-helplines.ts'
import type { UrgentTopic } from '#lib/search/urgent-topics.ts'

const heading = { id: 'urgent-help', text: 'Get help now', level: 2 } as const

/** The numbers that answer a search better than a page. It says what they offer, and nothing of whoever searched. */
export function UrgentHelp({ topics }: { topics: UrgentTopic[] }) {
  if (topics.length === 0) return null

  return (
    <section className="help-panel urgent-help" aria-labelledby={heading.id}>
      <SectionHeading heading={heading} />
      <div className="urgent-help__advice">
        <p className="govuk-body">
          If you are in danger, call <SafeLink url="tel:999">999</SafeLink>.
        </p>
        {topics.map((topic) => (
          <TopicHelp key={topic} topic={topic} />
        ))}
      </div>
    </section>
  )
}

function TopicHelp({ topic }: { topic: UrgentTopic }) {
  const { nationalDomesticAbuse, samaritans, nhs111 } = knownHelplines
  switch (topic) {
    case 'suicide':
      return (
        <>
          <p className="govuk-body">
            If you need to talk, phone {samaritans.name} on <PhoneLink phone={samaritans.phone} />.
          </p>
          <p className="govuk-body">
            If you need urgent mental health help, phone NHS <PhoneLink phone={nhs111.phone} /> and choose option 2.
          </p>
        </>
      )
    case 'abuse':
      return (
        <p className="govuk-body">
          If you need to talk about domestic abuse, phone the {nationalDomesticAbuse.name} on{' '}
          <PhoneLink phone={nationalDomesticAbuse.phone} />.
        </p>
      )
  }
}
