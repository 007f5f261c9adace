/** What every question of a form is drawn from. `error` and `value` are as the form's state has them, so either may be undefined. */
export type Question = {
  name: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  value?: string | string[] | undefined
  isOptional?: boolean | undefined
  /** Whether it is the one question of its page, so that its words are the title. For questions with choices alone. */
  isTitle?: boolean | undefined
  /** The id of the first input, which the error summary links to. It is the name, unless that could clash with the page around the form. */
  id?: string | undefined
}

export const hintId = (id: string) => `${id}-hint`
export const errorId = (id: string) => `${id}-error`
export const limitId = (id: string) => `${id}-limit`

/** The ids for `aria-describedby`, or undefined where nothing describes the input. */
export function describedBy(id: string, { hint, error, limit }: { hint?: unknown; error?: unknown; limit?: unknown }) {
  return [limit && limitId(id), hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ') || undefined
}
