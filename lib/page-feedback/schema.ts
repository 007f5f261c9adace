import * as z from 'zod'
import { optional } from '#lib/forms/fields.ts'

export const usefulness = { yes: 'Yes', partly: 'Partly', no: 'No' } as const
export type Usefulness = keyof typeof usefulness

const fromThePage = 'Go back to the page and answer there'
const fromTheList = 'Select the reason for your visit from the list'
// No control characters: Postgres refuses some of them, and no page has one in its address.
const sitePath = /^\/\P{Cc}*$/u

export const pageFeedbackSchema = z.object({
  useful: z.enum(Object.keys(usefulness) as Usefulness[], 'Select yes, partly or no'),
  /** A key of the staff's list of reasons; the list is checked when the answer is stored, because it changes. */
  reason: optional(z.string(fromTheList).max(40, fromTheList)),
  path: z.string(fromThePage).regex(sitePath, fromThePage).max(300, fromThePage),
  /** Sent from a sensitive page, so that what follows can be left as quickly. */
  isSensitive: z.literal('yes').optional().catch(undefined),
  publishedVersion: z.coerce.number(fromThePage).int().min(1).max(1_000_000_000),
})

export type PageFeedback = z.output<typeof pageFeedbackSchema>
