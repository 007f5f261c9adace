import type { Block } from 'payload'
import { line } from '#collections/fields/prose.ts'

/** Whoever holds an office on the day on which the page is read. With nobody in office, nothing is shown. */
export const holdersBlock: Block = {
  slug: 'holders',
  interfaceName: 'HoldersBlock',
  labels: { singular: 'The holder of an office', plural: 'Holders of offices' },
  fields: [
    line({ name: 'heading', max: 120 }),
    {
      name: 'offices',
      type: 'relationship',
      relationTo: 'offices',
      hasMany: true,
      required: true,
      label: 'The holder of',
      admin: { description: 'Who that is changes by itself when a term ends and another begins.' },
    },
  ],
}
