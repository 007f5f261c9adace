import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormPage } from '#components/forms/form-page.tsx'
import { NominationExit } from '#components/nominations/nomination-exit.tsx'
import { exitTitle, isExitReason, pageThatLedOut } from '#lib/nominations/journey/exits.ts'
import { paybackTrail } from '#lib/nominations/trail.ts'
import { formState } from '#lib/render-context.ts'
import { findSite } from '#lib/site-settings/queries.ts'

export const metadata: Metadata = { title: exitTitle }

export default async function NominationExitPage() {
  const { values } = formState()
  const { because } = values
  if (!isExitReason(because)) notFound()
  const site = await findSite()

  return (
    <FormPage trail={paybackTrail} back={pageThatLedOut(because, values)}>
      <NominationExit because={because} values={values} councilPages={site?.councilPages} />
    </FormPage>
  )
}
