import type { FormState } from '#lib/forms/form-state.ts'

/** A page's title says first that there is something to mend, because it is what a screen reader says first. */
export function formTitle(title: string, { errors, isNotSent }: FormState) {
  if (isNotSent) return `Not sent: ${title}`
  return Object.keys(errors).length > 0 ? `Error: ${title}` : title
}
