import type { FormValues } from '#lib/forms/form-state.ts'
import { type CouncilArea, councilAreas } from '#lib/nominations/council-areas.ts'
import { answersTo } from '#lib/nominations/journey/answers.ts'
import { asideTitles, questionsAgain } from '#lib/nominations/journey/asides.ts'
import { likelyAreas } from '#lib/nominations/journey/flow.ts'
import type { JourneyPage } from '#lib/nominations/journey/pages.ts'
import { nominationKey } from '#lib/nominations/key.ts'

export function OtherArea({ page, values }: { page: JourneyPage; values: FormValues }) {
  const chosen = String(values.councilArea)
  const likely = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(likelyAreas(values).map(nameOf))

  return (
    <>
      <h1 className="govuk-heading-xl">{asideTitles.otherArea}</h1>
      <p className="govuk-body">
        You chose {nameOf(chosen)}. The postcode you gave,{' '}
        <strong className="typed">{answersTo(['postcode'], values).map(({ answer }) => answer)}</strong>, is in {likely}. Is the place in{' '}
        {nameOf(chosen)} all the same?
      </p>
      <form method="post" action={page.path}>
        <input type="hidden" name="key" value={nominationKey(values)} />
        <input type="hidden" name="councilArea" value={chosen} />
        <input type="hidden" name="isSure" value={chosen} />
        {values.change === 'yes' && <input type="hidden" name="change" value="yes" />}
        <div className="ways">
          <button type="submit" className="govuk-button govuk-button--secondary">
            Yes, it is in {nameOf(chosen)}
          </button>
          <a className="govuk-button govuk-button--secondary" href={questionsAgain(page, values)} draggable={false}>
            No, choose another area
          </a>
        </div>
      </form>
    </>
  )
}

function nameOf(area: string) {
  return isArea(area) ? councilAreas[area] : area
}

function isArea(text: string): text is CouncilArea {
  return Object.hasOwn(councilAreas, text)
}
