import { NationalFormLink } from '#components/nominations/national-form-link.tsx'
import { UrgentHelp } from '#components/search/urgent-help.tsx'
import { paths } from '#lib/paths.ts'
import type { UrgentTopic } from '#lib/urgent-topics/topics.ts'

type NominationSentProps = {
  reference: string
  /** Whether it had been sent before, so that nothing was sent now. */
  isAgain: boolean
  /** What its words may say of somebody in danger. */
  topics: UrgentTopic[]
}

export function NominationSent({ reference, isAgain, topics }: NominationSentProps) {
  return (
    <>
      <h1 className="govuk-heading-xl">{sentTitle(isAgain)}</h1>
      <p className="lead">
        Your reference: <strong className="reference">{reference}</strong>
      </p>
      {topics.length > 0 && <HelpNow topics={topics} />}
      {isAgain && <p className="govuk-body">We did not send it a second time.</p>}
      <p className="govuk-body">
        Keep your reference. You will need it if you contact us about this nomination. Print or save this page, or write the reference down.
      </p>
      <h2 className="govuk-heading-l">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>Our office checks your nomination.</li>
        <li>If we send it on, the Probation Service decides whether the work can be done. The commissioner does not decide.</li>
      </ol>
      <p className="govuk-body">We can’t promise that the work will be done.</p>
      <p className="govuk-body">
        You do not need to send it again, here or with <NationalFormLink>the form on GOV.UK</NationalFormLink>.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.nominationPage('rules')}>
          Nominate another project
        </a>
      </p>
    </>
  )
}

/** Nobody reads a nomination at night, so whom to phone comes first. */
function HelpNow({ topics }: { topics: UrgentTopic[] }) {
  return (
    <>
      <p className="govuk-body">
        <strong>We only read these in office hours.</strong>
      </p>
      <UrgentHelp topics={topics} />
    </>
  )
}

export function sentTitle(isAgain: boolean) {
  return isAgain ? 'You have already sent this nomination' : 'Nomination sent'
}
