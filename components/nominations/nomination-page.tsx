import { AnswersKept } from '#components/nominations/answers-kept.tsx'
import { NominationAside } from '#components/nominations/nomination-aside.tsx'
import { NominationPageForm } from '#components/nominations/nomination-page-form.tsx'
import { PhotosForm } from '#components/nominations/photos/photos-form.tsx'
import type { FormState } from '#lib/forms/form-state.ts'
import { answersOf } from '#lib/forms/questions.ts'
import type { CouncilPages } from '#lib/nominations/council-areas.ts'
import { isAside } from '#lib/nominations/journey/asides.ts'
import { likelyAreas, pickFields } from '#lib/nominations/journey/flow.ts'
import { type JourneyPage, numberOf } from '#lib/nominations/journey/pages.ts'
import { nominationKey } from '#lib/nominations/key.ts'

type NominationPageProps = { page: JourneyPage; state: FormState; councilPages?: CouncilPages | undefined }

/** A page's questions, or what is to be said once they are answered. */
export function NominationPage({ page, state, councilPages = {} }: NominationPageProps) {
  const { values } = state
  return (
    <>
      {isAside(values.aside) ? (
        <NominationAside aside={values.aside} page={page} values={values} councilPages={councilPages} />
      ) : (
        <PageForm page={page} state={state} />
      )}
      <AnswersKept path={page.path} />
    </>
  )
}

function PageForm({ page, state: { values, errors } }: Pick<NominationPageProps, 'page' | 'state'>) {
  const asked = { number: numberOf(page.name), nominationKey: nominationKey(values), isChange: values.change === 'yes' }
  if (page.name === 'photos') return <PhotosForm {...asked} photos={answersOf(values.photos)} errors={errors} />

  return (
    <NominationPageForm
      {...asked}
      name={page.name}
      state={{ values: pickFields(page, values), errors }}
      likely={page.name === 'area' ? likelyAreas(values) : []}
    />
  )
}
