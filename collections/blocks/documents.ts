import type { Block } from 'payload'
import { line } from '#collections/fields/prose.ts'

export const documentsBlock: Block = {
  slug: 'documents',
  interfaceName: 'DocumentsBlock',
  labels: { singular: 'Publications', plural: 'Publications' },
  fields: [
    line({ name: 'heading', max: 120 }),
    { name: 'publications', type: 'relationship', relationTo: 'publications', hasMany: true, required: true },
  ],
}
