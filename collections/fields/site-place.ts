import type { Field } from 'payload'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { documentCollections } from '#lib/paths.ts'
import { areasServed, needs } from '#lib/services/options.ts'

/** A place on this site that isn't typed as an address: a page, the directory narrowed to something, or a form. */
export function sitePlaceFields(): Field[] {
  return [
    {
      name: 'document',
      type: 'relationship',
      relationTo: [...documentCollections],
      label: 'Page',
      admin: { description: 'Leave it empty to lead to the directory or a form.' },
    },
    {
      type: 'row',
      admin: { condition: ({ document }) => !document },
      fields: [
        { name: 'need', type: 'select', label: 'Services that help with', options: optionsOf(needs) },
        { name: 'area', type: 'select', label: 'Services in', options: optionsOf(areasServed) },
        { name: 'form', type: 'select', options: [{ label: 'Nominate a Community Payback project', value: 'nominate' }] },
      ],
    },
  ]
}
