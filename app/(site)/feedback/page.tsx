import type { Metadata } from 'next'
import { FormPage } from '#components/forms/form-page.tsx'
import { PageFeedbackForm } from '#components/page-feedback/page-feedback-form.tsx'
import { formTitle } from '#lib/forms/form-title.ts'
import { aboutPage } from '#lib/page-feedback/about-page.ts'
import { feedbackTitle } from '#lib/page-feedback/questions.ts'
import { paths } from '#lib/paths.ts'
import { formState, noteSensitive } from '#lib/render-context.ts'

export function generateMetadata(): Metadata {
  return { title: formTitle(feedbackTitle, formState()) }
}

export default function FeedbackPage() {
  const state = formState()
  const page = aboutPage(state.values)
  const isSensitive = state.values.isSensitive === 'yes'
  if (isSensitive) noteSensitive()

  return (
    <FormPage trail={[{ label: 'Home', href: paths.home }]} isSensitive={isSensitive}>
      <h1 className="govuk-heading-xl">{feedbackTitle}</h1>
      {page ? (
        <PageFeedbackForm {...page} isSensitive={isSensitive} state={state} />
      ) : (
        <p className="govuk-body">Every page of this site ends with the question whether it was useful. Answer it there.</p>
      )}
    </FormPage>
  )
}
