export type Choice = { value: string; label: string; hint?: string }

/** Choices from a table of values and their labels, in its order. */
export function choicesOf(labels: Record<string, string>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}

/** The first choice has the question's own id, so that a link to the question reaches its first input. */
export function choiceId(id: string, index: number) {
  return index === 0 ? id : `${id}-${index + 1}`
}

export const choiceHintId = (id: string) => `${id}-item-hint`
