import type { Block } from 'payload'
import { requiredLine } from '#collections/fields/prose.ts'
import { documentCollections } from '#lib/paths.ts'

export const signpostsBlock: Block = {
  slug: 'signposts',
  interfaceName: 'SignpostsBlock',
  labels: { singular: 'Signposts', plural: 'Signposts' },
  fields: [
    requiredLine({ name: 'heading', max: 120 }),
    {
      name: 'documents',
      type: 'relationship',
      relationTo: [...documentCollections],
      hasMany: true,
      required: true,
      label: 'Pages',
      admin: { description: 'Shows each page’s title and summary as a link.' },
    },
  ],
}
