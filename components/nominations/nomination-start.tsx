import { PhoneLink } from '#components/links/phone-link.tsx'
import { NationalFormLink } from '#components/nominations/national-form-link.tsx'
import { nominationTitle } from '#lib/nominations/questions.ts'

export function NominationStart() {
  return (
    <>
      <h1 className="govuk-heading-xl">{nominationTitle}</h1>
      <p className="lead">Tell us about a place in Avon and Somerset that needs work.</p>
      <p className="govuk-body">
        Community Payback is unpaid work in the community that people on probation do as part of their sentence. We check your nomination.
        If we send it on, the Probation Service decides which projects go ahead, not the commissioner.
      </p>
      <Rules />
      <p className="govuk-body">
        You can also <NationalFormLink>nominate a project on GOV.UK</NationalFormLink>. Use this form or the one on GOV.UK. You don’t need
        to send both.
      </p>
      <p className="govuk-body">This form takes about five minutes. You do not need an account.</p>
      <p className="govuk-body">
        <strong>
          If someone is in danger, call <PhoneLink phone="999" />.
        </strong>
      </p>
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
