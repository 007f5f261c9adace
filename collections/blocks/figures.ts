import type { Block } from 'payload'
import { line } from '#collections/fields/prose.ts'

export const figuresBlock: Block = {
  slug: 'figures',
  interfaceName: 'FiguresBlock',
  labels: { singular: 'Figures', plural: 'Figures' },
  fields: [
    line({ name: 'heading', max: 120 }),
    {
      name: 'figures',
      type: 'relationship',
      relationTo: 'figures',
      hasMany: true,
      required: true,
      admin: { description: 'Each number is a record of its own, with its source and date. Change it there and every page follows.' },
    },
    line({
      name: 'caption',
      max: 200,
      description:
        'What the table counts, and among whom: “Among people who took part, the number using:”. One figure without column names is a sentence, which these words begin.',
    }),
    line({ name: 'rowsAre', max: 60, label: 'What the rows are', description: 'Like: Kind of abuse' }),
    line({ name: 'valuesAre', max: 60, label: 'What the numbers are', description: 'Like: Fell by' }),
    { name: 'note', type: 'textarea', maxLength: 500, admin: { description: 'What the figures can’t say.' } },
  ],
}
