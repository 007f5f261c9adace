import type { Block } from 'payload'
import { dayField } from '#collections/fields/day.ts'
import { webAddressField } from '#collections/fields/web-address.ts'

export const quotationBlock: Block = {
  slug: 'quotation',
  interfaceName: 'QuotationBlock',
  fields: [
    { name: 'words', type: 'textarea', required: true, maxLength: 800 },
    { name: 'speaker', type: 'relationship', relationTo: 'office-holders', required: true },
    dayField({
      name: 'saidOn',
      required: true,
      label: 'Said on',
      description: 'The page names the office the speaker held on that day.',
    }),
    webAddressField({ name: 'source', label: 'Where it was published' }),
  ],
}
