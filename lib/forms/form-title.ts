import type { FormState } from '#lib/forms/form-state.ts'

/** The title begins by saying that something needs correcting, because a screen reader reads the title first. */
export function formTitle(title: string, { errors }: FormState) {
  return Object.keys(errors).length > 0 ? `Error: ${title}` : title
}
