import { documentCollection } from '#collections/fields/document.ts'
import { partialDateField } from '#collections/fields/partial-date.ts'

export const partnerships = documentCollection('partnerships', [
  partialDateField({ name: 'established', admin: { description: 'When it was set up, as exactly as the source says.' } }),
  { name: 'aim', type: 'textarea', maxLength: 400 },
  {
    name: 'members',
    type: 'array',
    labels: { singular: 'Kind of member', plural: 'Kinds of member' },
    fields: [{ name: 'name', type: 'text', required: true, maxLength: 120 }],
  },
])
