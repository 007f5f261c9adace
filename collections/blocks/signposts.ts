import type { Block } from 'payload'
import { documentCollections } from '#lib/paths.ts'

export const signpostsBlock: Block = {
  slug: 'signposts',
  interfaceName: 'SignpostsBlock',
  labels: { singular: 'Signposts', plural: 'Signposts' },
  fields: [
    { name: 'heading', type: 'text', required: true, maxLength: 120 },
    {
      name: 'documents',
      type: 'relationship',
      relationTo: [...documentCollections],
      hasMany: true,
      required: true,
      admin: { description: 'Shows each page’s title and summary as a link.' },
    },
  ],
}
