import type { Metadata } from 'next'
import { FormPage } from '#components/forms/form-page.tsx'
import { CarryOn, carryOnTitle } from '#components/nominations/carry-on.tsx'
import { withNominate } from '#lib/nominations/questions.ts'
import { paybackTrail } from '#lib/nominations/trail.ts'
import { formState } from '#lib/render-context.ts'

export const metadata: Metadata = { title: withNominate(carryOnTitle) }

export default function CarryOnPage() {
  return (
    <FormPage trail={paybackTrail}>
      <CarryOn values={formState().values} />
    </FormPage>
  )
}
