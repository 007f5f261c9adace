import type { Field } from 'payload'

/** Whoever did something: their account while it exists, and the e-mail address it had then. */
export function whoFields(): Field[] {
  return [
    { name: 'by', type: 'relationship', relationTo: 'users', maxDepth: 0, label: 'Account' },
    { name: 'person', type: 'text', required: true, label: 'Who' },
  ]
}
