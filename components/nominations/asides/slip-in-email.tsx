import type { FormValues } from '#lib/forms/form-state.ts'
import { asideTitles, nextOf, questionsAgain } from '#lib/nominations/journey/asides.ts'
import { likelierEmail } from '#lib/nominations/journey/flow.ts'
import type { JourneyPage } from '#lib/nominations/journey/pages.ts'

/** An address that is right all the same is nobody's mistake. */
export function SlipInEmail({ page, values }: { page: JourneyPage; values: FormValues }) {
  return (
    <>
      <h1 className="govuk-heading-xl">{asideTitles.slipInEmail}</h1>
      <p className="govuk-body">
        You gave <strong className="typed">{values.email}</strong>. Did you mean <strong className="typed">{likelierEmail(values)}</strong>?
      </p>
      <p className="govuk-body">We can only write to you if the address is right.</p>
      <p className="ways">
        <a className="govuk-button govuk-button--secondary" href={questionsAgain(page, values)} draggable={false}>
          Change my email address
        </a>
        <a className="govuk-button govuk-button--secondary" href={nextOf(values)} draggable={false}>
          It is right, go on
        </a>
      </p>
    </>
  )
}
