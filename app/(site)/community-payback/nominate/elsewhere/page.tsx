import type { Metadata } from 'next'
import { FormPage } from '#components/forms/form-page.tsx'
import { NominationElsewhere } from '#components/nominations/nomination-elsewhere.tsx'
import { paybackTrail } from '#lib/nominations/trail.ts'

export const metadata: Metadata = { title: 'We cannot take this nomination' }

export default function NominationElsewherePage() {
  return (
    <FormPage trail={paybackTrail}>
      <NominationElsewhere />
    </FormPage>
  )
}
