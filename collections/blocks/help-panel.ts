import type { Block } from 'payload'
import { requiredLine } from '#collections/fields/prose.ts'

export const helpPanelBlock: Block = {
  slug: 'helpPanel',
  interfaceName: 'HelpPanelBlock',
  labels: { singular: 'Help panel', plural: 'Help panels' },
  fields: [
    requiredLine({ name: 'heading', max: 120 }),
    {
      name: 'ways',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Way to get help', plural: 'Ways to get help' },
      fields: [requiredLine({ name: 'situation', max: 120 }), { name: 'advice', type: 'richText', required: true }],
    },
  ],
}
