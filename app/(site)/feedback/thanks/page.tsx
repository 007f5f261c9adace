import type { Metadata } from 'next'
import { FormPage } from '#components/forms/form-page.tsx'
import { FeedbackThanks } from '#components/page-feedback/feedback-thanks.tsx'
import { paths } from '#lib/paths.ts'
import { formState } from '#lib/runtime.ts'

export const metadata: Metadata = { title: 'Thank you for your feedback' }

export default function FeedbackThanksPage() {
  const { page } = formState().values

  return (
    <FormPage trail={[{ label: 'Home', href: paths.home }]}>
      <FeedbackThanks page={typeof page === 'string' ? page : undefined} />
    </FormPage>
  )
}
