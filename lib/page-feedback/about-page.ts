import type { FormValues } from '#lib/forms/form-state.ts'
import { pageFeedbackSchema } from '#lib/page-feedback/schema.ts'

const page = pageFeedbackSchema.pick({ path: true, publishedVersion: true })

/** Which page, and which publication of it, somebody gave feedback on; undefined when the post does not say. */
export function aboutPage(values: FormValues) {
  return page.safeParse(values).data
}
