import type { Block } from 'payload'
import { line } from '#collections/fields/prose.ts'

export const membersBlock: Block = {
  slug: 'members',
  interfaceName: 'MembersBlock',
  labels: { singular: 'Members', plural: 'Members' },
  fields: [
    line({ name: 'heading', max: 120 }),
    { name: 'organisations', type: 'relationship', relationTo: 'organisations', hasMany: true, required: true },
  ],
}
