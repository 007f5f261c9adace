import type { Metadata } from 'next'
import { FormPage } from '#components/forms/form-page.tsx'
import { NominationCheck } from '#components/nominations/nomination-check.tsx'
import { checkTitle } from '#lib/nominations/journey/answers.ts'
import { withNominate } from '#lib/nominations/questions.ts'
import { paybackTrail } from '#lib/nominations/trail.ts'
import { paths } from '#lib/paths.ts'
import { formState } from '#lib/render-context.ts'

export const metadata: Metadata = { title: withNominate(checkTitle) }

export default function NominationCheckPage() {
  return (
    <FormPage trail={paybackTrail} back={paths.nominationPage('you')}>
      <NominationCheck values={formState().values} />
    </FormPage>
  )
}
