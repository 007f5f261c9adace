import * as z from 'zod'
import { optional } from '#lib/forms/fields.ts'

export const usefulness = { yes: 'Yes', partly: 'Partly', no: 'No' } as const
export type Usefulness = keyof typeof usefulness

/** Whether it is an answer, whoever posted or wrote it. */
export function isAnswer(value: unknown): value is Usefulness {
  return typeof value === 'string' && Object.hasOwn(usefulness, value)
}

const chooseOne = 'Select yes, partly or no'
const fromThePage = 'Go back to the page and answer there'
const fromTheList = 'Select the reason for your visit from the list'
const tooLate = 'You can add to an answer for one hour. Go back to the page and answer again'
// No control characters: Postgres refuses some of them, and no page has one in its address.
const sitePath = /^\/\P{Cc}*$/u

const useful = z.enum(Object.keys(usefulness) as Usefulness[], chooseOne)
const path = z.string(fromThePage).regex(sitePath, fromThePage).max(300, fromThePage)

/** One press of a button at the end of a page. */
export const pageFeedbackSchema = z.object({
  useful,
  path,
  /** Sent from a sensitive page, so that what follows can be left as quickly. */
  isSensitive: z.literal('yes').optional().catch(undefined),
  publishedVersion: z.coerce.number(fromThePage).int().min(0).max(1_000_000_000),
})

export type PageFeedback = z.output<typeof pageFeedbackSchema>

/** What the page that follows adds to that answer, or changes of it. The mark says which answer that is. */
export const moreFeedbackSchema = z.object({
  mark: z.string(tooLate).regex(/^[0-9a-f]{64}$/, tooLate),
  page: path,
  useful: optional(useful),
  /** A key of the staff's list of reasons; the list is checked when the answer is stored, because it changes. */
  reason: optional(z.string(fromTheList).max(40, fromTheList)),
})

export const problems = { fromThePage, fromTheList, tooLate, noReason: 'Select the reason for your visit, or go back to the page' }
