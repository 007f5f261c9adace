import type { Metadata } from 'next'
import { FormPage } from '#components/forms/form-page.tsx'
import { NominationForm } from '#components/nominations/nomination-form.tsx'
import { NominationStart } from '#components/nominations/nomination-start.tsx'
import { formTitle } from '#lib/forms/form-title.ts'
import { nominationKey } from '#lib/nominations/key.ts'
import { nominationTitle } from '#lib/nominations/questions.ts'
import { paybackTrail } from '#lib/nominations/trail.ts'
import { formState } from '#lib/render-context.ts'

export function generateMetadata(): Metadata {
  return {
    title: formTitle(nominationTitle, formState()),
    description: 'Tell us about a place in Avon and Somerset that needs work by Community Payback.',
  }
}

export default function NominatePage() {
  const state = formState()

  return (
    <FormPage trail={paybackTrail}>
      <NominationForm state={state} nominationKey={nominationKey(state.values)} start={<NominationStart />} />
    </FormPage>
  )
}
