import type { CollectionConfig } from 'payload'
import { nobody, staff } from '#collections/access.ts'
import { optionsOf } from '#collections/fields/validate-with.ts'
import { failedWork } from '#lib/failures/failed-work.ts'
import { documentCollections } from '#lib/paths.ts'

/** What should have happened by itself and didn't, written by lib/worker alone. A row goes when it was put right, or when staff delete it. */
export const failures: CollectionConfig = {
  slug: 'failures',
  labels: { singular: 'Thing that didn’t happen', plural: 'What didn’t happen' },
  access: { read: staff, create: nobody, update: nobody, delete: staff },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'why',
    defaultColumns: ['what', 'document', 'due', 'why', 'createdAt'],
    description: 'What was scheduled and didn’t happen. It goes from this list when you do it, schedule it again, or delete it here.',
  },
  fields: [
    { name: 'what', type: 'select', required: true, options: optionsOf(failedWork) },
    { name: 'document', type: 'relationship', relationTo: [...documentCollections], label: 'Page' },
    { name: 'due', type: 'date', admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'why', type: 'textarea', required: true },
    { name: 'subject', type: 'text', required: true, index: true, admin: { hidden: true } },
  ],
}
