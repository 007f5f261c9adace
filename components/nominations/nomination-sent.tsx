import { NationalFormLink } from '#components/nominations/national-form-link.tsx'

export function NominationSent({ reference }: { reference: string }) {
  return (
    <>
      <h1 className="govuk-heading-xl">Nomination sent</h1>
      <p className="lead">
        Your reference: <strong className="reference">{reference}</strong>
      </p>
      <p className="govuk-body">Keep your reference. You will need it if you contact us about this nomination.</p>
      <h2 className="govuk-heading-l">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>Our office checks your nomination.</li>
        <li>If we send it on, the Probation Service decides whether the work can be done. The commissioner does not decide.</li>
      </ol>
      <p className="govuk-body">We can’t promise that the work will be done.</p>
      <p className="govuk-body">
        You do not need to send it again, here or with <NationalFormLink>the form on GOV.UK</NationalFormLink>.
      </p>
    </>
  )
}
