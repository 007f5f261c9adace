import type { Block } from 'payload'
import { line, requiredLine } from '#collections/fields/prose.ts'

export const listBlock: Block = {
  slug: 'list',
  interfaceName: 'ListBlock',
  fields: [
    line({ name: 'heading', max: 120 }),
    line({ name: 'lead', label: 'Words before the list', max: 300 }),
    { name: 'isNumbered', type: 'checkbox', label: 'Steps in an order', defaultValue: false },
    { name: 'items', type: 'array', required: true, minRows: 1, fields: [requiredLine({ name: 'item', max: 400 })] },
  ],
}
