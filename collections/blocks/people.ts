import type { Block } from 'payload'
import { line } from '#collections/fields/prose.ts'

export const peopleBlock: Block = {
  slug: 'people',
  interfaceName: 'PeopleBlock',
  labels: { singular: 'People', plural: 'People' },
  fields: [
    line({ name: 'heading', max: 120 }),
    {
      name: 'people',
      type: 'relationship',
      relationTo: 'office-holders',
      hasMany: true,
      required: true,
      admin: { description: 'By name, like an earlier chair. For whoever holds an office now, add the block “The holder of an office”.' },
    },
  ],
}
