import type { Block } from 'payload'

export const helpPanelBlock: Block = {
  slug: 'helpPanel',
  interfaceName: 'HelpPanelBlock',
  labels: { singular: 'Help panel', plural: 'Help panels' },
  fields: [
    { name: 'heading', type: 'text', required: true, maxLength: 120 },
    {
      name: 'ways',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Way to get help', plural: 'Ways to get help' },
      fields: [
        { name: 'situation', type: 'text', required: true, maxLength: 120 },
        { name: 'advice', type: 'richText', required: true },
      ],
    },
  ],
}
