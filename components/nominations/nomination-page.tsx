import { AnswersKept } from '#components/nominations/answers-kept.tsx'
import { NominationAside } from '#components/nominations/nomination-aside.tsx'
import { NominationPageForm } from '#components/nominations/nomination-page-form.tsx'
import type { FormState } from '#lib/forms/form-state.ts'
import { isAside } from '#lib/nominations/journey/asides.ts'
import { likelyAreas, pickFields } from '#lib/nominations/journey/flow.ts'
import { type JourneyPage, numberOf } from '#lib/nominations/journey/pages.ts'
import { nominationKey } from '#lib/nominations/key.ts'

/** A page's questions, or what is to be said once they are answered. */
export function NominationPage({ page, state: { values, errors } }: { page: JourneyPage; state: FormState }) {
  return (
    <>
      {isAside(values.aside) ? (
        <NominationAside aside={values.aside} page={page} values={values} />
      ) : (
        <NominationPageForm
          name={page.name}
          number={numberOf(page.name)}
          state={{ values: pickFields(page, values), errors }}
          nominationKey={nominationKey(values)}
          isChange={values.change === 'yes'}
          likely={page.name === 'area' ? likelyAreas(values) : []}
        />
      )}
      <AnswersKept path={page.path} />
    </>
  )
}
