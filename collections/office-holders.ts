import type { CollectionConfig, JSONField } from 'payload'
import { administratorsOrToTrash, nobodySets, staff, staffOrPublished } from '#collections/access.ts'
import { pictureField } from '#collections/fields/picture.ts'
import { requiredLine } from '#collections/fields/prose.ts'
import { recordContent } from '#collections/fields/record.ts'
import { shownOnField } from '#collections/fields/shown-on.ts'
import { toBeConfirmedField } from '#collections/fields/to-be-confirmed.ts'
import { readTerms } from '#collections/hooks/offices.ts'

/** Read from the offices, so that each term is written down once. */
const termsField: JSONField = {
  name: 'terms',
  type: 'json',
  virtual: true,
  access: { create: nobodySets, update: nobodySets },
  admin: { hidden: true },
  hooks: { afterRead: [readTerms] },
  typescriptSchema: [
    () => ({
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['officeId', 'office'],
        properties: {
          officeId: { type: 'string' },
          office: { type: 'string' },
          from: { type: ['string', 'null'] },
          to: { type: ['string', 'null'] },
        },
      },
    }),
  ],
}

/** Somebody who holds or held an office. When they did so stands at the office (offices.ts). */
export const officeHolders: CollectionConfig = {
  slug: 'office-holders',
  labels: { singular: 'Office holder', plural: 'Office holders' },
  access: { read: staffOrPublished, create: staff, update: staff, delete: administratorsOrToTrash },
  admin: { useAsTitle: 'name', defaultColumns: ['name'], description: 'Which office they hold, and since when, is said under Offices.' },
  ...recordContent,
  fields: [
    requiredLine({ name: 'name', max: 120 }),
    pictureField({ name: 'portrait', description: 'Shown wherever a page shows whoever holds their office.' }),
    termsField,
    toBeConfirmedField(),
    shownOnField(),
  ],
}
