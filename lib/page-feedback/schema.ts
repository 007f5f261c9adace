import * as z from 'zod'
import { optional } from '#lib/forms/fields.ts'

export const usefulness = { yes: 'Yes', partly: 'Partly', no: 'No' } as const
export type Usefulness = keyof typeof usefulness

export const pageFeedbackSchema = z.object({
  useful: z.enum(Object.keys(usefulness) as Usefulness[], 'Select yes, partly or no'),
  /** A key of the staff’s list of reasons; the list is checked when the answer is stored, because it changes. */
  reason: optional(z.string().max(40, 'Select the reason for your visit from the list')),
  path: z.string('Go back to the page and answer there').startsWith('/', 'Go back to the page and answer there').max(300),
  publishedVersion: z.coerce.number('Go back to the page and answer there').int().min(1).max(1_000_000_000),
})

export type PageFeedback = z.output<typeof pageFeedbackSchema>
