/**
 * `hint` stands under the choice's label. `above` are words that part it, and those that follow, from what stands before. A choice that `isAlone`
 * goes with no other: where scripts run, ticking it unticks the others, and they it.
 */
export type Choice = { value: string; label: string; hint?: string; above?: string; isAlone?: boolean }

type Asked = { label: string; hint?: string; isOptional?: boolean }

/** One line. `type`, `inputMode` and `autoComplete` are as HTML has them; `width` is in characters. */
type LineQuestion = Asked & {
  kind: 'line'
  type?: 'text' | 'email' | 'tel'
  inputMode?: 'email' | 'tel'
  autoComplete?: string
  /** False for what no dictionary knows. */
  spellCheck?: false
  width?: 10 | 20
}

/**
 * Several lines, of which `rows` are seen at once. `limit` is the most characters, stated and counted: of what its rule makes one line
 * (`isOneLine`), as one line.
 */
type ParagraphsQuestion = Asked & { kind: 'paragraphs'; limit: number; rows: number; isOneLine?: true }

/** One of the choices, or any number of them. */
type ChoiceQuestion = Asked & { kind: 'choice' | 'choices'; choices: readonly Choice[] }

/** How a question is asked, wherever it is drawn: on its page, and where that page can't be drawn. */
export type FormQuestion = LineQuestion | ParagraphsQuestion | ChoiceQuestion

/** By the names of their fields, in the order asked. */
export type FormQuestions = Readonly<Record<string, FormQuestion>>

/** Choices from a table of values and their labels, in its order. */
export function choicesOf(labels: Record<string, string>): Choice[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}

export function labelText({ label, isOptional }: Pick<Asked, 'label'> & { isOptional?: boolean | undefined }) {
  return isOptional ? `${label} (optional)` : label
}

/** An answer as posted, as a list: none, one, or several. */
export function answersOf(value: string | string[] | undefined) {
  return value === undefined ? [] : [value].flat()
}
