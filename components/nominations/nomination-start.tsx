import { FactList } from '#components/documents/facts-section.tsx'
import { PhoneLink } from '#components/links/phone-link.tsx'
import { TextWithContacts } from '#components/links/text-with-contacts.tsx'
import { NationalFormLink } from '#components/nominations/national-form-link.tsx'
import { nominationTitle } from '#lib/nominations/questions.ts'
import { paths } from '#lib/paths.ts'
import { officeDetails } from '#lib/site-settings/office-details.ts'
import type { OfficeDetails } from '#lib/site-settings/snapshot.ts'

/** @param office what the office has said of itself, such as how to phone it */
export function NominationStart({ office }: { office: OfficeDetails }) {
  return (
    <>
      <h1 className="govuk-heading-xl">{nominationTitle}</h1>
      <p className="lead">Tell us about a place in Avon and Somerset that needs work.</p>
      <WhoDecides within={office.nominationsCheckedWithin} />
      <p className="govuk-body">
        <strong>
          If someone is in danger, call <PhoneLink phone="999" />.
        </strong>
      </p>
      <Rules />
      <WhatToHaveReady />
      <p className="govuk-body">
        <a className="govuk-button" href={paths.nominationPage('rules')} draggable={false}>
          Start your nomination
        </a>
      </p>
      <YourAnswers />
      <OtherWays office={office} />
    </>
  )
}

function WhoDecides({ within }: { within: string | undefined }) {
  return (
    <p className="govuk-body">
      Community Payback is unpaid work in the community that people on probation do as part of their sentence. We check your nomination
      {within && ` within ${within}`}. If we send it on, the Probation Service decides which projects go ahead, not the commissioner.
    </p>
  )
}

function Rules() {
  return (
    <>
      <h2 className="govuk-heading-l">What the work must be</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>It must benefit the local community.</li>
        <li>It must not replace paid work.</li>
        <li>It must not make a profit for anybody.</li>
      </ul>
    </>
  )
}

function WhatToHaveReady() {
  return (
    <>
      <h2 className="govuk-heading-l">What to have ready</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>where the work is needed: an address, or how to find the place</li>
        <li>what needs doing, and anything dangerous there</li>
        <li>if you know, who owns or looks after the place</li>
        <li>if you know, whether there are toilets nearby</li>
        <li>your name, and an email address or a phone number</li>
      </ul>
      <p className="govuk-body">Photos help us understand the work. You can send a nomination without them.</p>
      <p className="govuk-body">Tell us even if somebody else has. It takes about five minutes, and you do not need an account.</p>
    </>
  )
}

function YourAnswers() {
  return (
    <>
      <h2 className="govuk-heading-l">Your answers</h2>
      <p className="govuk-body">
        We keep answers that you haven’t sent for seven days, so that you can come back to them. That needs one{' '}
        <a className="govuk-link" href={paths.cookies}>
          cookie
        </a>
        . Read{' '}
        <a className="govuk-link" href={`${paths.privacy}/nominations`}>
          how we use your details
        </a>
        .
      </p>
    </>
  )
}

function OtherWays({ office }: { office: OfficeDetails }) {
  return (
    <>
      <h2 className="govuk-heading-l">Other ways to nominate</h2>
      <p className="govuk-body">
        You can also <NationalFormLink>nominate a project on GOV.UK</NationalFormLink>. Use this form or the one on GOV.UK. You don’t need
        to send both.
      </p>
      <WithoutAForm office={office} />
    </>
  )
}

/** What the settings say of how to reach the office; nothing where they say neither. */
function WithoutAForm({ office }: { office: OfficeDetails }) {
  if (!office.phone && !office.email) return null

  return (
    <>
      <p className="govuk-body">If you can’t use a form, contact us.</p>
      <FactList
        facts={(['phone', 'email', 'hours'] as const).map((detail) => ({
          name: officeDetails[detail],
          value: office[detail] && <TextWithContacts text={office[detail]} />,
        }))}
      />
    </>
  )
}
