import type { Block } from 'payload'
import { webAddressField } from '#collections/fields/web-address.ts'

export const quotationBlock: Block = {
  slug: 'quotation',
  interfaceName: 'QuotationBlock',
  fields: [
    { name: 'words', type: 'textarea', required: true, maxLength: 800 },
    { name: 'speaker', type: 'relationship', relationTo: 'office-holders', required: true },
    {
      name: 'saidOn',
      type: 'date',
      required: true,
      label: 'Said on',
      admin: {
        description: 'The page names the office the speaker held on that day.',
        date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
      },
    },
    webAddressField({ name: 'source', label: 'Where it was published' }),
  ],
}
