import type { Block } from 'payload'
import { asPhone } from '#collections/fields/contact.ts'
import { line, requiredLine } from '#collections/fields/prose.ts'
import { documentCollections } from '#lib/paths.ts'

/** The first help on a page: at most three numbers or places, large enough to hit with a shaking thumb. */
export const targetsBlock: Block = {
  slug: 'targets',
  interfaceName: 'TargetsBlock',
  labels: { singular: 'Help targets', plural: 'Help targets' },
  fields: [
    line({ name: 'heading', max: 120, description: 'Leave it empty where the page’s own title says it.' }),
    {
      name: 'targets',
      type: 'array',
      required: true,
      minRows: 1,
      maxRows: 3,
      labels: { singular: 'Target', plural: 'Targets' },
      fields: [
        line({ name: 'label', max: 40, description: 'In large letters: 999, or Domestic abuse. A helpline shows its number.' }),
        {
          name: 'helpline',
          type: 'relationship',
          relationTo: 'helplines',
          admin: { description: 'Its number is rung. Change the number in the helpline’s own record.' },
        },
        asPhone(line({ name: 'phone', max: 30, description: 'Only for 999, 101 and the like: numbers with no record.' })),
        { name: 'document', type: 'relationship', relationTo: [...documentCollections], label: 'Page that it leads to' },
        line({ name: 'section', max: 120, label: 'Heading on this page that it leads to', description: 'Word for word.' }),
        requiredLine({ name: 'line', max: 120, label: 'One line below', description: 'When to use it, or for whom.' }),
        line({ name: 'advice', max: 240, label: 'Advice in small letters' }),
      ],
    },
    {
      name: 'others',
      type: 'array',
      maxRows: 2,
      label: 'One line of other numbers, below',
      fields: [
        requiredLine({ name: 'label', max: 30, description: 'Like: Men' }),
        { name: 'helpline', type: 'relationship', relationTo: 'helplines', required: true },
      ],
    },
  ],
}
