import { NationalFormLink } from '#components/nominations/national-form-link.tsx'
import { paths } from '#lib/paths.ts'

type NominationSentProps = { reference: string /** Whether it had been sent before, so that nothing was sent now. */; isAgain: boolean }

export function NominationSent({ reference, isAgain }: NominationSentProps) {
  return (
    <>
      <h1 className="govuk-heading-xl">{sentTitle(isAgain)}</h1>
      <p className="lead">
        Your reference: <strong className="reference">{reference}</strong>
      </p>
      {isAgain && <p className="govuk-body">It was sent once. This is the reference it got then, and nothing was sent now.</p>}
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

export function sentTitle(isAgain: boolean) {
  return isAgain ? 'You have already sent this nomination' : 'Nomination sent'
}
