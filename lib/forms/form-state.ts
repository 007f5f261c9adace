import type { z } from 'zod'

/** What a person sent, by field. A field that may have several answers has a list. */
export type FormValues = Record<string, string | string[]>

/** What to correct, by field; the message is shown as it is. */
export type FormErrors = Record<string, string>

/** What a form's page shows again: the answers kept, and what to correct. */
export type FormState = { values: FormValues; errors: FormErrors }

export const emptyFormState: FormState = { values: {}, errors: {} }

/** The first message of each field, in the order asked. */
export function firstMessages({ issues }: z.ZodError): FormErrors {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [String(path[0]), message]))
}
