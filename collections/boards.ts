import { dayField } from '#collections/fields/day.ts'
import { documentCollection } from '#collections/fields/document.ts'
import { membersField } from '#collections/fields/members.ts'
import { partialDateField } from '#collections/fields/partial-date.ts'
import { requiredLine } from '#collections/fields/prose.ts'

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
  {
    name: 'meetings',
    type: 'array',
    admin: { description: 'Only meetings that a source gives.' },
    fields: [
      dayField({ name: 'date', required: true }),
      requiredLine({ name: 'title', max: 160 }),
      { name: 'papers', type: 'relationship', relationTo: 'publications', hasMany: true },
    ],
  },
  membersField({ singular: 'Member', plural: 'Members' }, [
    partialDateField({ name: 'joined', admin: { description: 'If the source says when.' } }),
  ]),
])
