import * as z from 'zod'
import { tidyLine, tidyParagraphs } from '#lib/forms/tidy.ts'
import { clean } from '#lib/words/clean.ts'

// Our content policy refuses code made from text, and browsers would report that Zod tries.
z.config({ jitless: true })

/** One line as a person typed it, without stray spaces. `missing` is the message when it is empty. */
export function line(missing: string) {
  return z.string(missing).overwrite(tidyLine).min(1, missing)
}

/** Several lines. `missing` is the message when they are empty. */
export function paragraphs(missing: string) {
  return z.string(missing).overwrite(tidyParagraphs).min(1, missing)
}

/** An answer that may be left empty: empty is undefined. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional())
}

/** Several boxes may be ticked, each counted once. One ticked box arrives as text; when none is, nothing arrives. */
export function several<Schema extends z.ZodType>(choice: Schema, missing: string) {
  return z.preprocess(
    (value) => (Array.isArray(value) ? [...new Set(value)] : isBlank(value) ? [] : [value]),
    z.array(choice).min(1, missing),
  )
}

function isBlank(value: unknown) {
  return value === undefined || (typeof value === 'string' && clean(value).trim() === '')
}
