import type { Metadata } from 'next'
import { FormPage } from '#components/forms/form-page.tsx'
import { FeedbackThanks } from '#components/page-feedback/feedback-thanks.tsx'
import { formTitle } from '#lib/forms/form-title.ts'
import { thanksTitle } from '#lib/page-feedback/questions.ts'
import { paths } from '#lib/paths.ts'
import { formState, noteSensitive } from '#lib/render-context.ts'
import { findSite } from '#lib/site-settings/queries.ts'

export function generateMetadata(): Metadata {
  return { title: formTitle(thanksTitle, formState()) }
}

export default async function FeedbackThanksPage() {
  const state = formState()
  const site = await findSite()
  const isSensitive = state.values.exit === 'yes'
  if (isSensitive) noteSensitive()

  return (
    <FormPage trail={[{ label: 'Home', href: paths.home }]} isSensitive={isSensitive}>
      <FeedbackThanks state={state} reasons={site?.visitReasons ?? []} isSensitive={isSensitive} />
    </FormPage>
  )
}
