import { SafeLink } from '#components/links/safe-link.tsx'
import { nationalForm, nominationTitle } from '#lib/nominations/questions.ts'

/** The start page while nominations aren't collected here: we take none for the moment, or send people to GOV.UK. */
export function NominationsClosed({ isPaused }: { isPaused: boolean }) {
  return (
    <>
      <h1 className="govuk-heading-xl">{nominationTitle}</h1>
      <p className="lead">{isPaused ? paused : onGovUk}</p>
      <p className="govuk-body">
        Community Payback is unpaid work in the community that people on probation do as part of their sentence. The Probation Service
        decides which projects go ahead, not the commissioner.
      </p>
      <p className="govuk-body">
        <SafeLink url={nationalForm} className="govuk-button">
          Nominate a project on GOV.UK
        </SafeLink>
      </p>
    </>
  )
}

const paused = 'We are not taking nominations at the moment. The Probation Service takes them on GOV.UK.'
const onGovUk = 'The Probation Service takes nominations on GOV.UK.'
