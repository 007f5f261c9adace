import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormPage } from '#components/forms/form-page.tsx'
import { NominationSent, sentTitle } from '#components/nominations/nomination-sent.tsx'
import { isReference } from '#lib/nominations/reference.ts'
import { paybackTrail } from '#lib/nominations/trail.ts'
import { formState } from '#lib/render-context.ts'

export function generateMetadata(): Metadata {
  return { title: sentTitle(isAgain()) }
}

export default function NominationSentPage() {
  const { reference } = formState().values
  if (!isReference(reference)) notFound()

  return (
    <FormPage trail={paybackTrail}>
      <NominationSent reference={reference} isAgain={isAgain()} />
    </FormPage>
  )
}

function isAgain() {
  return formState().values.isAgain === 'yes'
}
