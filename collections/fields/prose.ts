import type { TextareaField, TextField } from 'payload'

type Words = { name: string; max: number; description?: string; label?: string }

/** One line that staff must write. */
export function requiredLine(words: Words): TextField {
  return { ...common(words), type: 'text', required: true }
}

/** One line that staff may write. */
export function line(words: Words): TextField {
  return { ...common(words), type: 'text' }
}

/** A few lines that staff may write. */
export function lines(words: Words): TextareaField {
  return { ...common(words), type: 'textarea' }
}

function common({ name, max, description, label }: Words) {
  return { name, maxLength: max, ...(label && { label }), ...(description && { admin: { description } }) }
}
