import type { z } from 'zod'

/** Lets a field of a collection follow the rule its public form follows. */
export function validateWith(schema: z.ZodType) {
  return (value: unknown) => {
    const { error } = schema.safeParse(value ?? undefined)
    return error?.issues[0]?.message ?? true
  }
}

/** The labels of a list as a select field's options. */
export function optionsOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
