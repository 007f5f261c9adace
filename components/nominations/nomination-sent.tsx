import { HelpNow } from '#components/nominations/help-now.tsx'
import { NationalFormLink } from '#components/nominations/national-form-link.tsx'
import { paths } from '#lib/paths.ts'
import { siteUrl } from '#lib/runtime.ts'
import type { UrgentTopic } from '#lib/urgent-topics/topics.ts'

type NominationSentProps = {
  reference: string
  /** Whether it had been sent before, so that nothing was sent now. */
  isAgain: boolean
  /** What its words may say of somebody in danger. */
  topics: UrgentTopic[]
  /** The token of its private link, for whoever sent it from this device. */
  link?: string | undefined
  /** How soon the office checks it, where the settings say: “5 working days”. */
  checkedWithin?: string | undefined
}

export function NominationSent({ reference, isAgain, topics, link, checkedWithin }: NominationSentProps) {
  return (
    <>
      <h1 className="govuk-heading-xl">{sentTitle(isAgain)}</h1>
      <p className="lead">
        Your reference: <strong className="reference">{reference}</strong>
      </p>
      {topics.length > 0 && <HelpNow topics={topics} />}
      {isAgain && <p className="govuk-body">We did not send it a second time.</p>}
      {link && <PrivateLink token={link} />}
      <p className="govuk-body">
        Keep your reference. You will need it if you contact us about this nomination. Print or save this page, or write the reference down.
      </p>
      <h2 className="govuk-heading-l">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>Our office checks your nomination{checkedWithin && ` within ${checkedWithin}`}.</li>
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

export function sentTitle(isAgain: boolean) {
  return isAgain ? 'You have already sent this nomination' : 'Nomination sent'
}

/** Written out in full, so that a printed page has it too. */
function PrivateLink({ token }: { token: string }) {
  const address = `${siteUrl()}${paths.nominationLink(token)}`
  return (
    <>
      <h2 className="govuk-heading-l">Your private link</h2>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.nominationLink(token)}>
          {address}
        </a>
      </p>
      <p className="govuk-body">
        It shows where your nomination stands. There you can add a detail, answer our questions or withdraw it. Save it, and keep it to
        yourself: whoever has it can do the same. This page shows it for seven days, on this device alone.
      </p>
    </>
  )
}
