import type { CollectionConfig } from 'payload'
import { administrators, nobody } from '#collections/access.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { whoFields } from '#collections/fields/who.ts'
import { sights } from '#lib/nominations/sights.ts'

/** Who was shown which nomination, and when. Written by lib/nominations/note-sight.ts alone: nobody edits or deletes it. */
export const nominationSights: CollectionConfig = {
  slug: 'nomination-sights',
  labels: { singular: 'Sight of a nomination', plural: 'Who saw which nomination' },
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  lockDocuments: false,
  admin: { useAsTitle: 'reference', defaultColumns: ['createdAt', 'person', 'reference', 'how'] },
  fields: [
    { name: 'how', type: 'select', required: true, options: optionsOf(sights) },
    ...whoFields(),
    { name: 'nomination', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'reference', type: 'text', required: true },
  ],
}
