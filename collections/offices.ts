import type { ArrayFieldValidation, CollectionConfig } from 'payload'
import { administratorsOrToTrash, staff, staffOrPublished } from '#collections/access.ts'
import { dayField } from '#collections/fields/day.ts'
import { requiredLine } from '#collections/fields/prose.ts'
import { recordContent } from '#collections/fields/record.ts'
import { shownOnField } from '#collections/fields/shown-on.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { refuseUnknownHolders, tellPagesOfHolders } from '#collections/hooks/offices.ts'
import { whyTermsClash } from '#lib/office-holders/why-terms-clash.ts'

const apart: ArrayFieldValidation = (terms) => whyTermsClash(terms) ?? true

/** An office and who held it when. On election day the last day of one term and the next term go into one form; every page follows. */
export const offices: CollectionConfig = {
  slug: 'offices',
  access: { read: staffOrPublished, create: staff, update: staff, delete: administratorsOrToTrash },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name'],
    description: 'Pages that choose an office show whoever holds it on the day. After an election, end one term here and add the next.',
  },
  ...recordContent,
  hooks: {
    ...recordContent.hooks,
    beforeChange: [...recordContent.hooks.beforeChange, refuseUnknownHolders],
    afterChange: [...recordContent.hooks.afterChange, tellPagesOfHolders],
  },
  fields: [
    requiredLine({ name: 'name', max: 160, description: 'As people read it: Police and Crime Commissioner for Avon and Somerset.' }),
    {
      name: 'terms',
      type: 'array',
      labels: { singular: 'Term', plural: 'Terms' },
      validate: apart,
      admin: { description: 'One term ends the day before the next begins. A term that begins later is shown from that day on.' },
      fields: [
        { name: 'holder', type: 'relationship', relationTo: 'office-holders', required: true, label: 'Who' },
        dayField({ name: 'from', label: 'First day in office', description: 'Leave empty if no source says.' }),
        dayField({ name: 'to', label: 'Last day in office', description: 'Leave empty while in office.' }),
      ],
    },
    toBeConfirmedField(),
    shownOnField(),
  ],
}
