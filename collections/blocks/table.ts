import type { Block } from 'payload'
import { line, requiredLine } from '#collections/fields/prose.ts'

export const tableBlock: Block = {
  slug: 'table',
  interfaceName: 'TableBlock',
  fields: [
    line({ name: 'heading', max: 120 }),
    requiredLine({ name: 'caption', max: 200, description: 'What the table shows.' }),
    {
      name: 'cells',
      type: 'textarea',
      required: true,
      // How many cells a page may hold is a rule of its body.
      maxLength: 2_000_000,
      admin: {
        description: 'Paste from a spreadsheet: a line for each row, a tab between cells. The first line is the headings.',
        rows: 12,
      },
    },
    { name: 'firstColumnNamesRows', type: 'checkbox', label: 'The first cell of each row names the row', defaultValue: true },
  ],
}
