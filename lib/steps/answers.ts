import * as z from 'zod'
import { isPartialDate } from '#lib/dates.ts'
import { line, optional, paragraphs } from '#lib/forms/fields.ts'
import { isId } from '#lib/is-id.ts'
import { type UnsuitableReason, unsuitableReasons } from '#lib/nominations/reasons.ts'
import type { Step } from '#lib/steps/step.ts'

export const noteSchema = optional(paragraphs('Enter a note').max(500, 'The note must be 500 characters or less'))

/** What is sent with a step, by what it asks. A month is `2027-03`. */
const answersAsked = {
  reason: z.object({
    reason: z.enum(Object.keys(unsuitableReasons) as UnsuitableReason[], 'Choose why it isn’t suitable'),
  }),
  passedTo: z.object({
    passedTo: line('Enter which organisation you pass it to').max(100, 'The organisation must be 100 characters or less'),
    residentAgrees: z.literal('yes', 'Ask the resident first, and tick that they agree'),
  }),
  question: z.object({
    question: paragraphs('Enter what you ask the resident').max(500, 'What you ask must be 500 characters or less'),
  }),
  plannedFor: z.object({ plannedFor: z.string('Choose a month').refine(isMonth, 'Choose a month, like 2027-03') }),
  project: z.object({ project: z.string('Choose a project').refine(isId, 'Choose a project') }),
}

type Asked = NonNullable<Step<string>['asks']>

/** The fact that a step asks for. @returns what to correct, when it isn’t given. */
export function factsIn(asks: Asked | undefined, sent: object): { facts: Partial<Record<Asked, string>> } | { message: string } {
  if (asks === undefined || asks === 'newProject') return { facts: {} }
  const { data, error } = answersAsked[asks].safeParse(sent)
  return data ? { facts: { [asks]: String(Reflect.get(data, asks)) } } : { message: firstMessage(error) }
}

/** The rules of all that is sent with a step: what it asks, and the note. */
export function stepSchema(asks: Step<string>['asks']) {
  const note = z.object({ note: noteSchema })
  return asks === undefined || asks === 'newProject' ? note : note.extend(answersAsked[asks].shape)
}

export function firstMessage(error: z.ZodError | undefined) {
  return error?.issues[0]?.message ?? 'Check what you entered, and send it again'
}

function isMonth(text: string) {
  return text.length === 'yyyy-mm'.length && isPartialDate(text)
}
