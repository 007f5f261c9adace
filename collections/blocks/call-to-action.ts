import type { Block } from 'payload'
import { linkFields } from '#collections/fields/link.ts'

export const callToActionBlock: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  fields: linkFields(),
}
