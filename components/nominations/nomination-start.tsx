import { NationalFormLink } from '#components/nominations/national-form-link.tsx'

export function NominationStart() {
  return (
    <>
      <h1 className="govuk-heading-xl">Nominate a Community Payback project</h1>
      <p className="govuk-body-l">Tell us about a place in Avon and Somerset that needs work.</p>
      <p className="govuk-body">
        Community Payback is unpaid work in the community that people on probation do as part of their sentence. We check your nomination
        and send it to the Probation Service. The Probation Service decides which projects go ahead, not the commissioner.
      </p>
      <Rules />
      <p className="govuk-body">
        You can also <NationalFormLink>nominate a project on GOV.UK</NationalFormLink>. Use this form or GOV.UK’s, not both.
      </p>
      <p className="govuk-body">This form takes about five minutes. You do not need an account.</p>
      <div className="govuk-warning-text">
        <span className="govuk-warning-text__icon" aria-hidden="true">
          !
        </span>
        <strong className="govuk-warning-text__text">
          <span className="govuk-visually-hidden">Warning</span> If someone is in danger, call 999.
        </strong>
      </div>
    </>
  )
}

function Rules() {
  return (
    <>
      <p className="govuk-body">The work:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>must benefit the local community</li>
        <li>must not replace paid work</li>
        <li>must not make a profit for anybody</li>
      </ul>
    </>
  )
}
