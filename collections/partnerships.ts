import { documentCollection } from '#collections/fields/document.ts'
import { membersField } from '#collections/fields/members.ts'
import { partialDateField } from '#collections/fields/partial-date.ts'
import { lines } from '#collections/fields/prose.ts'

export const partnerships = documentCollection('partnerships', [
  partialDateField({ name: 'established', admin: { description: 'When it was set up, as exactly as the source says.' } }),
  lines({ name: 'legalBasis', label: 'The law behind it', max: 400 }),
  { name: 'aim', type: 'textarea', maxLength: 400 },
  membersField({ singular: 'Kind of member', plural: 'Kinds of member' }),
])
