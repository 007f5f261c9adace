import type { Block } from 'payload'
import { line } from '#collections/fields/prose.ts'

export const helplinesBlock: Block = {
  slug: 'helplines',
  interfaceName: 'HelplinesBlock',
  labels: { singular: 'Helplines', plural: 'Helplines' },
  fields: [
    line({ name: 'heading', max: 120 }),
    { name: 'helplines', type: 'relationship', relationTo: 'helplines', hasMany: true, required: true },
  ],
}
