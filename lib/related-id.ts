/** The id of what a relation names, whether it was read along or not. */
export function relatedId(related: string | { id: string }): string
export function relatedId(related: string | { id: string } | null | undefined): string | undefined
export function relatedId(related: string | { id: string } | null | undefined) {
  return typeof related === 'object' ? related?.id : related
}
