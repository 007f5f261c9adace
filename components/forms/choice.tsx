/** The first choice has the question's own id, so that a link to the question reaches its first input. */
export function choiceId(id: string, index: number) {
  return index === 0 ? id : `${id}-${index + 1}`
}

export const choiceHintId = (id: string) => `${id}-item-hint`

/** What parts a choice, and those that follow it, from those before. */
export function Above({ words }: { words: string | undefined }) {
  return words && <p className="choice-above">{words}</p>
}
