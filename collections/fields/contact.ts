import type { EmailField, FieldHook, TextField } from 'payload'
import { asAnswered } from '#collections/fields/validate-with.ts'
import { emailAddress } from '#lib/forms/contact-fields.ts'
import { optional } from '#lib/forms/fields.ts'
import { tidyPhone } from '#lib/phone/typed-number.ts'

/** An address that a page shows, by the rule that residents' addresses follow. */
export function emailField(): EmailField {
  return { name: 'email', type: 'email', ...asAnswered(optional(emailAddress())) }
}

/** A number that a page shows, or words like “text 85258”: anything is taken, and what was pasted with it is tidied away. */
export function asPhone<Field extends TextField>(field: Field): Field {
  return { ...field, hooks: { ...field.hooks, beforeValidate: [...(field.hooks?.beforeValidate ?? []), tidy] } }
}

const tidy: FieldHook = ({ value }) => (typeof value === 'string' ? tidyPhone(value) : value)
