import * as z from 'zod'

// Our content policy refuses code made from text, and browsers would report that Zod tries.
z.config({ jitless: true })

// C0 and C1 controls, except tab and line feed: Postgres refuses some of them, and nobody types them on purpose.
const controls = /[\p{Cc}]/gu

/** One line as a person typed it, without stray spaces. `missing` is the message when it is empty. */
export function line(missing: string) {
  return z
    .string(missing)
    .overwrite((text) => clean(text).replace(/\s+/g, ' ').trim())
    .min(1, missing)
}

/** Several lines. `missing` is the message when they are empty. */
export function paragraphs(missing: string) {
  return z
    .string(missing)
    .overwrite((text) => clean(text).trim())
    .min(1, missing)
}

/** An answer that may be left empty: empty is undefined. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional())
}

/** Several boxes may be ticked. One ticked box arrives as text; when none is, nothing arrives. */
export function several<Schema extends z.ZodType>(choice: Schema, missing: string) {
  return z.preprocess((value) => (Array.isArray(value) ? value : isBlank(value) ? [] : [value]), z.array(choice).min(1, missing))
}

function isBlank(value: unknown) {
  return value === undefined || (typeof value === 'string' && clean(value).trim() === '')
}

function clean(text: string) {
  // A browser sends each line end as two characters; the person typed one.
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(controls, (control) => (control === '\n' || control === '\t' ? control : ''))
}
