import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormPage } from '#components/forms/form-page.tsx'
import { NominationSent, sentTitle } from '#components/nominations/nomination-sent.tsx'
import { isReference } from '#lib/nominations/reference.ts'
import { paybackTrail } from '#lib/nominations/trail.ts'
import { formState, noteSensitive } from '#lib/render-context.ts'
import { findSite } from '#lib/site-settings/queries.ts'
import { topicsNumbered } from '#lib/urgent-topics/about-address.ts'

export function generateMetadata(): Metadata {
  return { title: sentTitle(isAgain()) }
}

export default async function NominationSentPage() {
  const { reference, about, link } = formState().values
  if (!isReference(reference)) notFound()
  const site = await findSite()
  const topics = topicsNumbered([about ?? []].flat())
  if (topics.length > 0) noteSensitive()

  return (
    <FormPage trail={paybackTrail} isSensitive={topics.length > 0}>
      <NominationSent
        reference={reference}
        isAgain={isAgain()}
        topics={topics}
        link={typeof link === 'string' ? link : undefined}
        checkedWithin={site?.office.nominationsCheckedWithin}
      />
    </FormPage>
  )
}

function isAgain() {
  return formState().values.isAgain === 'yes'
}
