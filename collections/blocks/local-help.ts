import type { Block } from 'payload'
import { line } from '#collections/fields/prose.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { councilAreas } from '#lib/nominations/council-areas.ts'

/** Who helps in each council area, a line each. */
export const localHelpBlock: Block = {
  slug: 'localHelp',
  interfaceName: 'LocalHelpBlock',
  labels: { singular: 'Local help', plural: 'Local help' },
  fields: [
    line({ name: 'heading', max: 120 }),
    {
      name: 'areas',
      type: 'array',
      required: true,
      minRows: 1,
      labels: { singular: 'Area', plural: 'Areas' },
      fields: [
        { name: 'area', type: 'select', required: true, options: optionsOf(councilAreas) },
        { name: 'service', type: 'relationship', relationTo: 'services', required: true },
      ],
    },
  ],
}
