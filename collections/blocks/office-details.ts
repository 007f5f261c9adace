import type { Block } from 'payload'
import { line } from '#collections/fields/prose.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { officeDetails } from '#lib/site-settings/office-details.ts'

/** What the office says of itself, from the site's settings, so that one edit changes every page. With none filled in, nothing is shown. */
export const officeDetailsBlock: Block = {
  slug: 'officeDetails',
  interfaceName: 'OfficeDetailsBlock',
  labels: { singular: 'Details of the office', plural: 'Details of the office' },
  fields: [
    line({ name: 'heading', max: 120 }),
    { name: 'details', type: 'select', hasMany: true, required: true, label: 'What to show', options: optionsOf(officeDetails) },
  ],
}
