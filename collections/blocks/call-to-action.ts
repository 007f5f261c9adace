import type { Block } from 'payload'
import { linkFields } from '#collections/fields/link.ts'
import { line, lines } from '#collections/fields/prose.ts'

export const callToActionBlock: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  fields: [
    line({ name: 'heading', max: 120, description: 'With a heading, the call stands in a panel of its own.' }),
    lines({ name: 'reason', label: 'Why, in a sentence or two', max: 300 }),
    ...linkFields(),
  ],
}
