import type { Form } from '#lib/forms/define-form.ts'
import type { FormValues } from '#lib/forms/form-state.ts'
import { journeyPages } from '#lib/nominations/journey/pages.ts'
import { isReference } from '#lib/nominations/reference.ts'
import { moreFeedbackForm, pageFeedbackForm } from '#lib/page-feedback/form.ts'
import { readThanksQuery } from '#lib/page-feedback/thanks-query.ts'
import { paths } from '#lib/paths.ts'
import { numbersOf, topicsAbout } from '#lib/urgent-topics/about-address.ts'

export const forms: readonly Form[] = [pageFeedbackForm, moreFeedbackForm]

/** The pages of the forms: made for each visitor, and the only ones that look at a query, through the function beside them. */
export const formPages: Readonly<Record<string, (query: URLSearchParams) => FormValues | undefined>> = {
  [paths.nominate]: (query): FormValues => (query.has('deleted') ? { deleted: 'yes' } : {}),
  [paths.nominationSentPage]: readSentQuery,
  [paths.feedback]: () => ({}),
  [paths.feedbackThanksPage]: readThanksQuery,
}

/** Those whose answers are checked in the browser too. The others are pages without a script, as content is. */
export const hydratedPages: ReadonlySet<string> = new Set(journeyPages.map(({ path }) => path))

/** Those that somebody is led to who has sent something. */
export const pagesOfWhatWasSent: ReadonlySet<string> = new Set([paths.nominationSentPage, paths.feedbackThanksPage])

/** Those that are shown empty too: what needs something of its address to show is not found without it. */
export const emptyFormPages: readonly string[] = [
  ...Object.keys(formPages).filter((path) => formPages[path]?.(new URLSearchParams())),
  ...hydratedPages,
]

function readSentQuery(query: URLSearchParams): FormValues | undefined {
  const reference = query.get('reference')
  if (!isReference(reference)) return undefined
  return { reference, about: numbersOf(topicsAbout(query)), ...(query.has('again') && { isAgain: 'yes' }) }
}
