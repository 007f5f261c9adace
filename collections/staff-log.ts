import type { CollectionConfig } from 'payload'
import { administrators, nobody } from '#collections/access.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { whoFields } from '#collections/fields/who.ts'
import { deeds } from '#lib/staff-log/deeds.ts'

/** Who did what to the site, and when; never what it said. Written by lib/staff-log alone: nobody edits or deletes it. */
export const staffLog: CollectionConfig = {
  slug: 'staff-log',
  labels: { singular: 'Entry', plural: 'Who did what' },
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  lockDocuments: false,
  admin: { useAsTitle: 'what', defaultColumns: ['createdAt', 'person', 'what', 'kind', 'title', 'address', 'detail'] },
  fields: [
    { name: 'what', type: 'select', required: true, options: optionsOf(deeds), index: true },
    ...whoFields(),
    { name: 'kind', type: 'text', required: true, label: 'What kind of thing' },
    { name: 'document', type: 'text', index: true, admin: { hidden: true } },
    { name: 'title', type: 'text', label: 'Its name' },
    { name: 'address', type: 'text', label: 'Its address on the site' },
    { name: 'detail', type: 'text' },
  ],
}
