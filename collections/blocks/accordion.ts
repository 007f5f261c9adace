import type { Block } from 'payload'
import { line, requiredLine } from '#collections/fields/prose.ts'

export const accordionBlock: Block = {
  slug: 'accordion',
  interfaceName: 'AccordionBlock',
  fields: [
    line({ name: 'heading', max: 120 }),
    {
      name: 'sections',
      type: 'array',
      required: true,
      minRows: 2,
      fields: [requiredLine({ name: 'title', max: 120 }), { name: 'content', type: 'richText', required: true }],
    },
  ],
}
