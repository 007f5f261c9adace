import type { z } from 'zod'
import type { FormErrors, FormValues } from '#lib/forms/form-state.ts'
import type { Sender } from '#lib/forms/sender.ts'
import { limits } from '#lib/limits/limits.ts'

/** A page's worth of questions: where it is shown and posted to, and what its answers must be. */
export type FormStep<Answers> = { path: string; schema: z.ZodType<Answers> }

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

export type Form = { paths: readonly string[]; receive: (values: FormValues, sender: Sender) => Promise<Outcome> }

export function defineForm<Answers>({ steps, exit, submit }: Definition<Answers>): Form {
  const [step] = steps
  return {
    paths: steps.map(({ path }) => path),
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

function firstMessages({ issues }: z.ZodError): FormErrors {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [String(path[0]), message]))
}
