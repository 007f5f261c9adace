import { documentCollection } from '#collections/fields/document.ts'
import { meetingsField } from '#collections/fields/meetings.ts'
import { membersField } from '#collections/fields/members.ts'
import { partialDateField } from '#collections/fields/partial-date.ts'

export const boards = documentCollection('boards', [
  {
    name: 'purposes',
    type: 'array',
    labels: { singular: 'Purpose', plural: 'Purposes' },
    fields: [{ name: 'purpose', type: 'textarea', required: true, maxLength: 300 }],
  },
  {
    name: 'chair',
    type: 'relationship',
    relationTo: 'offices',
    label: 'Chaired by the holder of',
    admin: { description: 'The page names whoever holds this office on the day.' },
  },
  meetingsField,
  membersField({ singular: 'Member', plural: 'Members' }, [
    partialDateField({ name: 'joined', admin: { description: 'If the source says when.' } }),
  ]),
])
