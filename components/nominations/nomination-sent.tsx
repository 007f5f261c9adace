import { NationalFormLink } from '#components/nominations/national-form-link.tsx'

export function NominationSent({ reference }: { reference: string }) {
  return (
    <>
      <div className="govuk-panel govuk-panel--confirmation">
        <h1 className="govuk-panel__title">Nomination sent</h1>
        <div className="govuk-panel__body">
          Your reference
          <br />
          <strong>{reference}</strong>
        </div>
      </div>
      <p className="govuk-body">Keep your reference. You will need it if you contact us about this nomination.</p>
      <h2 className="govuk-heading-m">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>Our office checks your nomination.</li>
        <li>We send it to the Probation Service.</li>
        <li>The Probation Service decides whether the work can be done. The commissioner does not decide.</li>
      </ol>
      <p className="govuk-body">We cannot promise that the work will be done.</p>
      <p className="govuk-body">
        You do not need to send it again. Please do not also use <NationalFormLink>the form on GOV.UK</NationalFormLink> for the same work.
      </p>
    </>
  )
}
