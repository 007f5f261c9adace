import { defineForm } from '#lib/forms/define-form.ts'
import { pageFeedbackSchema } from '#lib/page-feedback/schema.ts'
import { storePageFeedback } from '#lib/page-feedback/submit.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'

export const pageFeedbackForm = defineForm({
  steps: [{ path: paths.feedback, schema: pageFeedbackSchema }],
  submit: async (feedback, sender) => {
    if (!isOffered(feedback.reason)) return { errors: { reason: 'Select the reason for your visit from the list' } }
    const isPublished = await storePageFeedback(feedback, sender)
    const thanks = feedback.isSensitive ? paths.feedbackThanksSensitive : paths.feedbackThanks(feedback.path)
    return isPublished ? { next: thanks } : { errors: { path: 'Go back to the page and answer there' } }
  },
})

function isOffered(reason: string | undefined) {
  const reasons = runtime().site?.visitReasons
  return reason === undefined || reasons === undefined || reasons.some(({ key }) => key === reason)
}
