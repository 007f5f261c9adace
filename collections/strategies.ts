import { documentCollection } from '#collections/fields/document.ts'
import { partialDateField } from '#collections/fields/partial-date.ts'
import { lines, requiredLine } from '#collections/fields/prose.ts'

export const strategies = documentCollection('strategies', [
  { type: 'row', fields: [partialDateField({ name: 'from' }), partialDateField({ name: 'to' })] },
  { name: 'partners', type: 'relationship', relationTo: 'organisations', hasMany: true },
  {
    name: 'focusAreas',
    type: 'array',
    labels: { singular: 'Focus area', plural: 'Focus areas' },
    fields: [requiredLine({ name: 'name', max: 120 }), lines({ name: 'explanation', max: 400 })],
  },
  { name: 'publications', type: 'relationship', relationTo: 'publications', hasMany: true, label: 'Its publications' },
])
