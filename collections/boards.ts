import { documentCollection } from '#collections/fields/document.ts'
import { partialDateField } from '#collections/fields/partial-date.ts'

export const boards = documentCollection('boards', [
  {
    name: 'purposes',
    type: 'array',
    labels: { singular: 'Purpose', plural: 'Purposes' },
    fields: [{ name: 'purpose', type: 'textarea', required: true, maxLength: 300 }],
  },
  {
    name: 'members',
    type: 'array',
    labels: { singular: 'Member', plural: 'Members' },
    admin: { description: 'Only members that a source names.' },
    fields: [
      { name: 'name', type: 'text', required: true, maxLength: 120 },
      partialDateField({ name: 'joined', admin: { description: 'If the source says when.' } }),
    ],
  },
])
