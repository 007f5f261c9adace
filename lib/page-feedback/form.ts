import { defineForm, pick } from '#lib/forms/define-form.ts'
import { limits } from '#lib/limits/limits.ts'
import { storeWithin } from '#lib/limits/store-within.ts'
import { addReason, changeAnswer } from '#lib/page-feedback/add-to-answer.ts'
import { feedbackQuestions, feedbackTitle, moreFeedbackQuestions, thanksTitle } from '#lib/page-feedback/questions.ts'
import { moreFeedbackSchema, pageFeedbackSchema, problems } from '#lib/page-feedback/schema.ts'
import { storePageFeedback } from '#lib/page-feedback/submit.ts'
import { paths } from '#lib/paths.ts'
import { runtime } from '#lib/runtime.ts'

/** The three buttons at the end of a page. The answer is stored before anything else is asked. */
export const pageFeedbackForm = defineForm({
  steps: [
    {
      path: paths.feedback,
      title: feedbackTitle,
      schema: pageFeedbackSchema,
      questions: feedbackQuestions,
      carried: (values) => pick(values, 'path', 'publishedVersion', 'isSensitive'),
      isSensitive: (values) => values.isSensitive === 'yes',
    },
  ],
  submit: async (feedback, sender) => {
    const stored = await storeWithin(sender, {
      limit: limits.feedback,
      table: 'page_feedback',
      store: (keptApartBecause) => storePageFeedback(feedback, sender, keptApartBecause),
    })
    if (!stored) return { errors: { path: problems.fromThePage } }
    const { path: page, useful } = feedback
    const { mark } = stored
    return { next: mark ? paths.feedbackThanks({ page, useful, mark }) : paths.feedbackThanksSensitive }
  },
})

/** The page that follows: why somebody came, or another answer. */
export const moreFeedbackForm = defineForm({
  steps: [
    {
      path: paths.feedbackThanksPage,
      title: thanksTitle,
      schema: moreFeedbackSchema,
      questions: moreFeedbackQuestions,
      carried: (values) => pick(values, 'mark', 'page'),
    },
  ],
  submit: async ({ mark, page, useful, reason }, sender) => {
    const keptApartBecause = limits.pages.beyond(sender)
    void limits.pages.count(sender)
    if (useful) {
      const isChanged = await changeAnswer(mark, useful, keptApartBecause)
      return isChanged ? { next: paths.feedbackThanks({ page, useful, mark }) } : { errors: { mark: problems.tooLate } }
    }
    if (!reason) return { errors: { reason: problems.noReason } }
    if (!isOffered(reason)) return { errors: { reason: problems.fromTheList } }
    const isAdded = await addReason(mark, reason, keptApartBecause)
    return isAdded ? { next: paths.feedbackDone({ page, reason }) } : { errors: { mark: problems.tooLate } }
  },
})

function isOffered(reason: string) {
  const reasons = runtime().site?.visitReasons
  return reasons === undefined || reasons.some(({ key }) => key === reason)
}
