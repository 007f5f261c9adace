import type { Metadata } from 'next'
import { FormPage } from '#components/forms/form-page.tsx'
import { FeedbackThanks } from '#components/page-feedback/feedback-thanks.tsx'
import { paths } from '#lib/paths.ts'
import { formState, noteSensitive } from '#lib/render-context.ts'

export const metadata: Metadata = { title: 'Thank you for your feedback' }

export default function FeedbackThanksPage() {
  const { page, exit } = formState().values
  const isSensitive = exit === 'yes'
  if (isSensitive) noteSensitive()

  return (
    <FormPage trail={[{ label: 'Home', href: paths.home }]} isSensitive={isSensitive}>
      <FeedbackThanks page={typeof page === 'string' ? page : undefined} />
    </FormPage>
  )
}
