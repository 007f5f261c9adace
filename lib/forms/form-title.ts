import type { FormState } from '#lib/forms/form-state.ts'

/** The title begins by saying that something needs correcting, because a screen reader reads the title first. */
export function formTitle(title: string, { errors, isNotSent }: FormState) {
  if (isNotSent) return `Not sent: ${title}`
  return Object.keys(errors).length > 0 ? `Error: ${title}` : title
}
