/** What a person sent, by field. A field that may have several answers has a list. */
export type FormValues = Record<string, string | string[]>

/** What to correct, by field; the message is shown as it is. */
export type FormErrors = Record<string, string>

/** What a form's page shows again: the answers kept, and what to correct. */
export type FormState = { values: FormValues; errors: FormErrors }

export const emptyFormState: FormState = { values: {}, errors: {} }
