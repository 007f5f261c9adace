import type { FieldHook } from 'payload'
import type { z } from 'zod'

/**
 * Lets a field of a collection follow the rule its public form follows. What was stored before the rule was as it is now stays, until somebody
 * changes it, so that nothing else about its record is held up.
 */
export function validateWith(schema: z.ZodType) {
  return (value: unknown, { previousValue }: { previousValue?: unknown } = {}) => {
    if (typeof value === 'string' && value === previousValue) return true
    const { error } = schema.safeParse(value ?? undefined)
    return error?.issues[0]?.message ?? true
  }
}

/** The same, and what staff type is kept as the rule tidies it. What has nothing in it that can be seen is kept as nothing. */
export function asAnswered(schema: z.ZodType<string | undefined>) {
  const tidy: FieldHook = ({ value, previousValue }) => {
    if (typeof value !== 'string' || value === previousValue) return value
    const { success, data } = schema.safeParse(value)
    return success ? (data ?? null) : value
  }
  return { hooks: { beforeValidate: [tidy] }, validate: validateWith(schema) }
}

/** The labels of a list as a select field's options. */
export function optionsOf(labels: Readonly<Record<string, string>>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
