import type { z } from 'zod'
import { type FormErrors, type FormValues, firstMessages } from '#lib/forms/form-state.ts'
import type { FormQuestions } from '#lib/forms/questions.ts'
import type { Sender } from '#lib/forms/sender.ts'
import { limits } from '#lib/limits/limits.ts'

/** What a form asks again, without its page, where its answers could not be stored or its page not be drawn. */
export type AskedAgain = {
  path: string
  title: string
  questions: (values: FormValues) => FormQuestions
  /** What is sent beside the answers, by field: nothing of it is shown. */
  carried: (values: FormValues) => FormValues
  /** What else somebody should know who could not send them. */
  note?: string
  /** Where else somebody can send their answers. */
  elsewhere?: { words: string; href: string }
  /** Whether they come from a page that people may have to leave quickly. */
  isSensitive?: (values: FormValues) => boolean
}

/** A page's worth of questions: where it is shown and posted to, how they are asked, and what its answers must be. */
export type FormStep<Answers> = AskedAgain & { schema: z.ZodType<Answers> }

type Definition<Answers> = {
  steps: readonly [FormStep<Answers>]
  /**
   * Where to send someone whose answers, complete or not, mean that this form is not for them. It isn't their mistake, and nothing is kept.
   */
  exit?: (values: FormValues) => string | undefined
  /** Stores the answers durably before it resolves. Returns what the person must correct where only the database could tell. */
  submit: (answers: Answers, sender: Sender) => Promise<{ errors: FormErrors } | { next: string }>
}

/** What becomes of a post: on to another page, or the same page again with what to correct. Throws when it could not be stored. */
export type Outcome = { next: string } | { errors: FormErrors }

export type Form = { steps: readonly [AskedAgain]; receive: (values: FormValues, sender: Sender) => Promise<Outcome> }

export function defineForm<Answers>({ steps, exit, submit }: Definition<Answers>): Form {
  const [step] = steps
  return {
    steps,
    async receive(values, sender) {
      const way = exit?.(values)
      if (way) return notSent(sender, { next: way })
      const { data, error } = step.schema.safeParse(values)
      return error ? notSent(sender, { errors: firstMessages(error) }) : submit(data, sender)
    },
  }
}

/** Counts the post as a page of the journey. Nobody waits for the count. */
function notSent(sender: Sender, outcome: Outcome) {
  void limits.pages.count(sender)
  return outcome
}

/** Those of the values that have these names and were sent. */
export function pick(values: FormValues, ...names: string[]): FormValues {
  return Object.fromEntries(names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])))
}
