import type { FormValues } from '#lib/forms/form-state.ts'
import { answersTo } from '#lib/nominations/journey/answers.ts'
import { asideTitles, questionsAgain } from '#lib/nominations/journey/asides.ts'
import type { JourneyPage } from '#lib/nominations/journey/pages.ts'
import { paths } from '#lib/paths.ts'

export function Outside({ page, values }: { page: JourneyPage; values: FormValues }) {
  return (
    <>
      <h1 className="govuk-heading-xl">{asideTitles.outside}</h1>
      <p className="govuk-body">
        The postcode you gave is <strong className="typed">{answersTo(['postcode'], values).map(({ answer }) => answer)}</strong>. We can’t
        find it in Avon and Somerset, and we only take nominations for places there. Is the place somewhere else?
      </p>
      <p className="ways">
        <a className="govuk-button govuk-button--secondary" href={paths.nominationExit('place')} draggable={false}>
          Yes, it is somewhere else
        </a>
        <a className="govuk-button govuk-button--secondary" href={questionsAgain(page, values)} draggable={false}>
          No, change the postcode
        </a>
      </p>
      <p className="govuk-body">You can also leave the postcode empty.</p>
    </>
  )
}
